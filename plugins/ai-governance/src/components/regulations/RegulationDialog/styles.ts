import { makeStyles } from '@material-ui/core/styles';

/** How dialogs on laws look. */
export const useDialogStyles = makeStyles(theme => ({
  // As in cards: the text should be of one face.
  paper: {
    '& .MuiTypography-root, & .MuiButton-root, & .MuiTableCell-root, & .MuiInputBase-root, & .MuiFormLabel-root, & .MuiFormHelperText-root':
      { fontFamily: 'inherit' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: { margin: theme.spacing(0.75, 0) },
}));
