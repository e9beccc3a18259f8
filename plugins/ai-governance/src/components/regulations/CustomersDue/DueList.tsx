import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import type { EntitlementMatrix } from '../../../regulations/entitlementMatrix';
import { FactList } from '../../FactList';
import { DueDeadlines } from './DueDeadlines';
import { LawCellList } from './LawCellList';
import { WayForCustomers } from './WayForCustomers';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  title: { fontWeight: 700 },
  item: {
    padding: theme.spacing(1.5, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    '&:first-child': { borderTop: 0, paddingTop: 0 },
  },
}));

/** The same right by right, where a table would not fit. */
export function DueList(props: { matrix: EntitlementMatrix; toDoId: string }) {
  const { matrix, toDoId } = props;
  const classes = useStyles();
  const { t } = useMessages();
  return (
    <ul aria-label={t('customersDue.title')} className={classes.list}>
      {matrix.rows.map(({ entitlement, cells }) => (
        <li key={entitlement.id} className={classes.item}>
          <Typography
            variant="subtitle1"
            component="h4"
            gutterBottom
            className={classes.title}
          >
            {entitlement.title}
          </Typography>
          <FactList
            facts={[
              {
                label: t('customersDue.way'),
                value: (
                  <WayForCustomers
                    exercisable={entitlement.exercisable}
                    toDoId={toDoId}
                  />
                ),
              },
              {
                label: t('customersDue.deadlines'),
                value: <DueDeadlines deadlines={entitlement.deadlines} />,
              },
              ...cells.flatMap((laws, index) =>
                laws.length === 0
                  ? []
                  : {
                      label: matrix.columns[index].title,
                      value: <LawCellList cells={laws} />,
                    },
              ),
            ]}
          />
        </li>
      ))}
    </ul>
  );
}
