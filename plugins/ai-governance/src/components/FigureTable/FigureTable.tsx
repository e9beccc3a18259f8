import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  scroll: {
    '& th, & td': {
      padding: theme.spacing(0.75, 1),
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
  },
  number: { textAlign: 'right' },
}));

/** Numbers by name. */
export function FigureTable(props: {
  title: string;
  /** What the names are, and what each column counts. */
  head: string[];
  rows: { name: string; values: ReactNode[] }[];
}) {
  const { title, head, rows } = props;
  const classes = useStyles();
  const [names, ...columns] = head;
  return (
    <TableContainer className={classes.scroll}>
      <Table size="small" aria-label={title}>
        <TableHead>
          <TableRow>
            <TableCell>{names}</TableCell>
            {columns.map(column => (
              <TableCell key={column} className={classes.number}>
                {column}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map(({ name, values }) => (
            <TableRow key={name}>
              <TableCell component="th" scope="row" role="rowheader">
                {name}
              </TableCell>
              {columns.map((column, index) => (
                <TableCell key={column} className={classes.number}>
                  {values[index]}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
