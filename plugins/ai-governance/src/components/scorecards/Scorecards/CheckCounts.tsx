import type {
  CheckCount,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId, useState } from 'react';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import { StatusIcon } from '../../posture/StatusMark';

const SHOWN_AT_FIRST = 8;

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    margin: theme.spacing(0.75, 0),
  },
  note: {
    display: 'block',
    color: theme.palette.text.secondary,
    fontSize: '0.85rem',
  },
}));

/** Checks, each with of how many interactions it says so. */
export function CheckCounts(props: {
  title: string;
  /** What to say where there is none. */
  none: string;
  counts: CheckCount[];
  /** Of how many interactions. */
  total: number;
  status: RequirementStatus;
  filters: Partial<ListState>;
}) {
  const { title, none, counts, total, status, filters } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const pathTo = useInteractionsPath();
  const id = useId();
  const [showAll, setShowAll] = useState(false);
  const shown = showAll ? counts : counts.slice(0, SHOWN_AT_FIRST);
  return (
    <div>
      <Typography id={id} variant="subtitle2" component="h4">
        {title}
      </Typography>
      {counts.length === 0 ? (
        <Typography variant="body2">{none}</Typography>
      ) : (
        <ul aria-labelledby={id} className={classes.list}>
          {shown.map(({ checkId, title: words, requirement, interactions }) => (
            <li key={checkId} className={classes.item}>
              <StatusIcon status={status} />
              <span>
                {words}
                <span className={classes.note}>
                  {t('scorecards.ofInteractions', {
                    number: interactions,
                    count: total,
                  })}
                  {' · '}
                  <Link
                    to={pathTo({
                      ...filters,
                      requirement: [requirement],
                      // A check that fails hides what others of it ask.
                      status: status === 'fail' ? [status] : ['fail', status],
                    })}
                    aria-label={t('scorecards.seeRequirement', {
                      requirement: t(`words.requirement.${requirement}`),
                    })}
                  >
                    {t(`words.requirement.${requirement}`)}
                  </Link>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {counts.length > shown.length && (
        <Button size="small" onClick={() => setShowAll(true)}>
          {t('scorecards.showAll', { number: counts.length })}
        </Button>
      )}
    </div>
  );
}
