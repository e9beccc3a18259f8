import { useId, useState } from 'react';

/** A button that shows and hides something, and what ties the two together. */
export function useDisclosure(initiallyOpen = false) {
  const [open, setOpen] = useState(initiallyOpen);
  const id = useId();
  return {
    open,
    show: () => setOpen(true),
    buttonProps: {
      'aria-expanded': open,
      'aria-controls': id,
      onClick: () => setOpen(!open),
    },
    regionProps: { id },
  };
}
