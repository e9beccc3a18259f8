import type {
  Scorecard,
  ScorecardReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableContainer from '@material-ui/core/TableContainer';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { listFilters } from '../../../scorecards/listFilters';
import type { ScorecardState } from '../../../scorecards/scorecardState';
import { GroupName } from './GroupName';
import { OrganisationRow } from './OrganisationRow';
import { ScorecardRow } from './ScorecardRow';
import { ScorecardTableHead } from './ScorecardTableHead';

const SHOWN_AT_ONCE = 50;

const useStyles = makeStyles(theme => ({
  scroll: {
    overflowX: 'auto',
    '& th, & td': {
      padding: theme.spacing(1, 0.75),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'normal',
    },
    '& tbody th': { minWidth: '9rem' },
  },
}));

/** The organisation, and one row for each group. */
export function ScorecardTable(props: {
  report: ScorecardReport;
  shown: Scorecard[];
  loading: boolean;
  order: ScorecardState['order'];
  onOrder(order: ScorecardState['order']): void;
}) {
  const { report, shown, loading, order, onOrder } = props;
  const { groupBy, total } = report;
  const classes = useStyles();
  const { t } = useMessages();
  const [limit, setLimit] = useState(SHOWN_AT_ONCE);
  const more = Math.min(shown.length - limit, SHOWN_AT_ONCE);
  return (
    <>
      <TableContainer className={classes.scroll}>
        <Table
          size="small"
          aria-label={t('scorecards.title')}
          aria-busy={loading}
        >
          <ScorecardTableHead
            groupBy={groupBy}
            order={order}
            onOrder={onOrder}
          />
          <TableBody>
            <OrganisationRow total={total} />
          </TableBody>
          {shown.slice(0, limit).map(card => (
            <GroupName key={card.group} groupBy={groupBy} card={card}>
              {(name, link) => (
                <ScorecardRow
                  card={card}
                  name={name}
                  link={link}
                  filters={listFilters(groupBy, card)}
                />
              )}
            </GroupName>
          ))}
        </Table>
      </TableContainer>
      {more > 0 && (
        <Button size="small" onClick={() => setLimit(limit + SHOWN_AT_ONCE)}>
          {t('scorecards.more', { number: more })}
        </Button>
      )}
    </>
  );
}
