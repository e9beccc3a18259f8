import DialogContent from '@material-ui/core/DialogContent';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2.5),
  },
}));

/** What stands between the title and the buttons of a dialog. */
export function DialogBody({ children }: { children: ReactNode }) {
  return (
    <DialogContent dividers className={useStyles().root}>
      {children}
    </DialogContent>
  );
}
