import { makeStyles } from '@material-ui/core/styles';

/** How an item of the list of things to do is laid out. */
export const useToDoItemStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0, paddingTop: 0 },
  },
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    flexWrap: 'wrap',
  },
  // The buttons go below the text before it becomes too narrow to read.
  text: { flex: '1 1 22rem', minWidth: 0, overflowWrap: 'anywhere' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginLeft: 'auto',
  },
}));
