import { makeStyles } from '@material-ui/core/styles';

/** How small forms are laid out. */
export const useFormStyles = makeStyles(theme => ({
  form: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: theme.spacing(1.5),
    maxWidth: '40rem',
    padding: theme.spacing(1, 0),
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  fields: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1.5),
    '& > *': { minWidth: '10rem', flex: '1 1 10rem' },
  },
}));
