import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(15rem, 100%), 1fr))',
    gap: theme.spacing(2.5, 2),
    alignItems: 'start',
  },
}));

/** Short fields beside each other, where there is room. */
export function FieldRow({ children }: { children: ReactNode }) {
  return <div className={useStyles().root}>{children}</div>;
}
