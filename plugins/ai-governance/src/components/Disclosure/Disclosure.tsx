import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { ReactNode } from 'react';
import { useDisclosure } from '../../hooks/useDisclosure';

/** Something that shows when asked for. */
export function Disclosure(props: { label: string; children: ReactNode }) {
  const { open, buttonProps, regionProps } = useDisclosure();
  return (
    <div>
      <Button
        size="small"
        endIcon={open ? <ExpandLessIcon /> : <ExpandMoreIcon />}
        {...buttonProps}
      >
        {props.label}
      </Button>
      <div {...regionProps}>
        <Collapse in={open} unmountOnExit>
          {props.children}
        </Collapse>
      </div>
    </div>
  );
}
