import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useMessages } from '../../../hooks/useMessages';
import type { EntitlementMatrix } from '../../../regulations/entitlementMatrix';
import { DueDeadlines } from './DueDeadlines';
import { LawCellList } from './LawCellList';
import { WayForCustomers } from './WayForCustomers';

const useStyles = makeStyles(theme => ({
  scroll: {
    overflowX: 'auto',
    '& th, & td': {
      padding: theme.spacing(1, 1),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'break-word',
      minWidth: '11rem',
    },
    // The right stays in sight beside many laws.
    '& tbody th': {
      position: 'sticky',
      left: 0,
      zIndex: 1,
      backgroundColor: theme.palette.background.paper,
    },
  },
  none: { color: theme.palette.text.secondary },
}));

/** Rights by laws, with the way to each and the strictest deadlines. */
export function DueMatrix(props: {
  matrix: EntitlementMatrix;
  toDoId: string;
}) {
  const { matrix, toDoId } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <TableContainer className={classes.scroll}>
      <Table size="small" aria-label={t('customersDue.title')}>
        <TableHead>
          <TableRow>
            <TableCell>{t('customersDue.entitlement')}</TableCell>
            <TableCell>{t('customersDue.way')}</TableCell>
            <TableCell>{t('customersDue.deadlines')}</TableCell>
            {matrix.columns.map(({ packId, title }) => (
              <TableCell key={packId}>{title}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {matrix.rows.map(({ entitlement, cells }) => (
            <TableRow key={entitlement.id}>
              <TableCell component="th" scope="row" role="rowheader">
                {entitlement.title}
              </TableCell>
              <TableCell>
                <WayForCustomers
                  exercisable={entitlement.exercisable}
                  toDoId={toDoId}
                />
              </TableCell>
              <TableCell>
                <DueDeadlines deadlines={entitlement.deadlines} />
              </TableCell>
              {cells.map((laws, index) => (
                <TableCell key={matrix.columns[index].packId}>
                  {laws.length === 0 ? (
                    <span className={classes.none}>
                      {t('customersDue.notGiven')}
                    </span>
                  ) : (
                    <LawCellList cells={laws} />
                  )}
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
