import type {
  CheckCount,
  RequirementStatus,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useId } from 'react';
import { useInteractionsPath } from '../../../hooks/posture/useInteractionsPath';
import { useMessages } from '../../../hooks/useMessages';
import type { ListState } from '../../../posture/listState';
import { StatusIcon } from '../../posture/StatusMark';

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
  return (
    <div>
      <Typography id={id} variant="subtitle2" component="h4">
        {title}
      </Typography>
      {counts.length === 0 ? (
        <Typography variant="body2">{none}</Typography>
      ) : (
        <ul aria-labelledby={id} className={classes.list}>
          {counts.map(
            ({ checkId, title: words, requirement, interactions }) => (
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
            ),
          )}
        </ul>
      )}
    </div>
  );
}
