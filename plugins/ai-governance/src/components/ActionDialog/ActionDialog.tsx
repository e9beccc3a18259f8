import Dialog from '@material-ui/core/Dialog';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { ReactNode, useId } from 'react';

const useStyles = makeStyles({
  // As in cards: the text should be of one face.
  paper: {
    '& .MuiTypography-root, & .MuiButton-root, & .MuiInputBase-root, & .MuiFormLabel-root, & .MuiFormHelperText-root':
      { fontFamily: 'inherit' },
  },
});

/** Where somebody reads what they are about to do, and does it. */
export function ActionDialog(props: {
  title: string;
  onClose(): void;
  /** The content of the dialog, and its buttons. */
  children: ReactNode;
}) {
  const { title, onClose, children } = props;
  const classes = useStyles();
  const titleId = useId();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      classes={{ paper: classes.paper }}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogTitle id={titleId}>{title}</DialogTitle>
      {children}
    </Dialog>
  );
}
