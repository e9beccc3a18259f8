import { RefObject, useEffect, useRef } from 'react';

/** What marks the link that stands for a row of the queue. */
export const ROW_LINK = 'data-concern-row';

function isTyping({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      'input, textarea, select, [contenteditable], [role=listbox]',
    ) !== null
  );
}

/**
 * Moves through the rows of the queue by keys. The row is the one whose link
 * has the focus, so that Enter opens it, and screen readers read it out.
 */
export function useQueueKeys(options: {
  table: RefObject<HTMLElement>;
  onAssign(reference: string): void;
  onHelp(): void;
}): void {
  const latest = useRef(options);
  latest.current = options;

  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const { table, onAssign, onHelp } = latest.current;
      const isOurs =
        !event.ctrlKey &&
        !event.metaKey &&
        !event.altKey &&
        !isTyping(event) &&
        // Where a dialog is open, the keys are the dialog's.
        document.querySelector('[role=dialog]') === null;
      if (!isOurs) {
        return;
      }
      const links = [
        ...(table.current?.querySelectorAll<HTMLElement>(`[${ROW_LINK}]`) ??
          []),
      ];
      const at = links.findIndex(link =>
        link.closest('tr')?.contains(document.activeElement),
      );
      switch (event.key) {
        case 'j':
          links[Math.min(at + 1, links.length - 1)]?.focus();
          break;
        case 'k':
          links[Math.max(at - 1, 0)]?.focus();
          break;
        case 'a':
          if (at !== -1) {
            onAssign(links[at].getAttribute(ROW_LINK)!);
          }
          break;
        case '?':
          onHelp();
          break;
        default:
          return;
      }
      event.preventDefault();
    }
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
