import {
  CONCERN_STATES,
  REQUEST_TYPES,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import {
  chooseEnded,
  chooseStates,
  ConcernListState,
} from '../../../concerns/concernListState';
import { usePostureSummary } from '../../../hooks/posture/usePostureSummary';
import { useMessages } from '../../../hooks/useMessages';
import { MultiSelect } from '../../MultiSelect';
import { SelectFilter } from '../../SelectFilter';
import { TextFilter } from '../../TextFilter';

const ANY = '';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(7rem, 1fr))',
    alignItems: 'center',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
    '& > :first-child': { minWidth: '12rem', gridColumn: 'auto / span 2' },
  },
}));

/** What to keep in the queue. */
export function QueueFilters(props: {
  state: ConcernListState;
  onChange(change: Partial<ConcernListState>): void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: summary } = usePostureSummary();
  const owners = (summary?.owners ?? []).map(({ owner }) => owner);
  // An address may name an owner that has nothing any more.
  const known = [...new Set([...owners, state.owner ?? ANY])].filter(
    owner => owner !== ANY && owner !== 'none',
  );
  return (
    <div
      role="search"
      aria-label={t('concernQueue.filters')}
      className={classes.root}
    >
      <TextFilter
        label={t('concernQueue.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <SelectFilter
        label={t('concernQueue.show')}
        value={state.ended ? 'openAndEnded' : 'open'}
        values={['open', 'openAndEnded'] as const}
        nameOf={shown => t(`concernQueue.${shown}`)}
        onChange={shown =>
          onChange(chooseEnded(shown === 'openAndEnded', state))
        }
      />
      <MultiSelect
        label={t('concernQueue.state')}
        values={CONCERN_STATES}
        chosen={state.states}
        nameOf={value => t(`concern.state.${value}`)}
        onChange={states => onChange(chooseStates(states))}
      />
      <MultiSelect
        label={t('concernQueue.request')}
        values={REQUEST_TYPES}
        chosen={state.requests}
        nameOf={value => t(`concern.request.${value}`)}
        onChange={requests => onChange({ requests })}
      />
      <MultiSelect
        label={t('concernQueue.severity')}
        values={SEVERITIES}
        chosen={state.severities}
        nameOf={value => t(`concern.severity.${value}`)}
        onChange={severities => onChange({ severities })}
      />
      <SelectFilter
        label={t('concernQueue.owner')}
        value={state.owner ?? ANY}
        values={[ANY, ...known]}
        nameOf={owner =>
          owner === ANY ? (
            t('concernQueue.anyOwner')
          ) : (
            <EntityDisplayName entityRef={owner} hideIcon disableTooltip />
          )
        }
        onChange={owner => onChange({ owner: owner || undefined })}
      />
      <SelectFilter
        label={t('concernQueue.interaction')}
        value={state.orphaned ? 'orphaned' : 'any'}
        values={['any', 'orphaned'] as const}
        nameOf={which => t(`concernQueue.interactions.${which}`)}
        onChange={which => onChange({ orphaned: which === 'orphaned' })}
      />
      {state.entity && (
        <Typography variant="body2" component="span">
          {t('concernQueue.only', {
            entity: (
              <EntityDisplayName entityRef={state.entity} disableTooltip />
            ),
          })}
        </Typography>
      )}
    </div>
  );
}
