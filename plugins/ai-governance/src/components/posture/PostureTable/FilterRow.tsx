import {
  DECLARATION_MARKS,
  POSTURE_LEVELS,
  REQUIREMENT_STATUSES,
  REQUIREMENTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { usePostureSummary } from '../../../hooks/posture/usePostureSummary';
import { useMessages } from '../../../hooks/useMessages';
import { LIST_KINDS, ListState } from '../../../posture/listState';
import { MultiSelect } from '../../MultiSelect';
import { OwnerSelect } from '../../OwnerSelect';
import { SelectFilter } from '../../SelectFilter';
import { TextFilter } from '../../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(8.5rem, 1fr))',
    gap: theme.spacing(2),
  },
}));

/** What to keep in the list. */
export function FilterRow(props: {
  state: ListState;
  onChange(change: Partial<ListState>): void;
}) {
  const { state, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: summary } = usePostureSummary();
  return (
    <div
      role="search"
      aria-label={t('postureTable.filters')}
      className={classes.root}
    >
      <TextFilter
        label={t('postureTable.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <SelectFilter
        label={t('postureTable.kindLabel')}
        value={state.kind}
        values={LIST_KINDS}
        nameOf={kind => t(`postureTable.kind.${kind}`)}
        onChange={kind => onChange({ kind })}
      />
      <OwnerSelect
        owners={summary?.owners.map(({ owner }) => owner) ?? []}
        chosen={state.owner}
        onChange={owner => onChange({ owner })}
      />
      <MultiSelect
        label={t('postureTable.column.level')}
        values={POSTURE_LEVELS}
        chosen={state.level}
        nameOf={level => t(`words.level.${level}`)}
        onChange={level => onChange({ level })}
      />
      <MultiSelect
        label={t('postureTable.requirement')}
        values={REQUIREMENTS}
        chosen={state.requirement}
        nameOf={requirement => t(`words.requirement.${requirement}`)}
        onChange={requirement => onChange({ requirement })}
      />
      <MultiSelect
        label={t('postureTable.status')}
        values={REQUIREMENT_STATUSES}
        chosen={state.status}
        nameOf={status => t(`words.status.${status}`)}
        onChange={status => onChange({ status })}
      />
      <MultiSelect
        label={t('postureTable.declaration')}
        values={DECLARATION_MARKS}
        chosen={state.declaration}
        nameOf={mark => t(`postureTable.declarationMark.${mark}`)}
        onChange={declaration => onChange({ declaration })}
      />
    </div>
  );
}
