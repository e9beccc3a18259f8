import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  // Few columns, each of which can become narrow: it fits small screens too.
  scroll: {
    '& th, & td': {
      padding: theme.spacing(1, 0.75),
      verticalAlign: 'top',
      lineHeight: 1.4,
      wordBreak: 'normal',
      overflowWrap: 'anywhere',
    },
    '& th:first-child, & td:first-child': { width: '30%' },
    // Words of steps are short, and stay whole.
    '& tr > :last-child': {
      width: '20%',
      minWidth: '7rem',
      overflowWrap: 'normal',
      '& .MuiButton-root': { whiteSpace: 'nowrap' },
    },
  },
}));

/** What waits in a part of the work list: the thing, what about it, the step. */
export function WorkTable(props: {
  label: string;
  loading: boolean;
  columns: [thing: string, about: string, step: string];
  children: ReactNode;
}) {
  const { label, loading, columns, children } = props;
  const classes = useStyles();
  return (
    <TableContainer className={classes.scroll}>
      <Table size="small" aria-label={label} aria-busy={loading}>
        <TableHead>
          <TableRow>
            {columns.map(column => (
              <TableCell key={column}>{column}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>{children}</TableBody>
      </Table>
    </TableContainer>
  );
}
