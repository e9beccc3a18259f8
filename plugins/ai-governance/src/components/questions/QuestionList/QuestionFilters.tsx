import {
  QUESTION_ORDER_FIELDS,
  REQUIREMENTS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useQuestionSummary } from '../../../hooks/questions/useQuestionSummary';
import { useMessages } from '../../../hooks/useMessages';
import {
  areQuestionsFiltered,
  NO_QUESTION_FILTERS,
  QuestionListState,
  QUESTIONS_OF,
} from '../../../questions/questionListState';
import { EntitySelect } from '../../EntitySelect';
import { MultiSelect } from '../../MultiSelect';
import { SelectFilter } from '../../SelectFilter';
import { TextFilter } from '../../TextFilter';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(9rem, 1fr))',
    alignItems: 'center',
    gap: theme.spacing(2),
    // The names of the fields stand on their upper edge.
    paddingTop: theme.spacing(1),
    // Wide enough for its name.
    '& > :first-child': { gridColumn: 'span 2' },
  },
  clear: { justifySelf: 'start' },
}));

/** Which questions to keep in the list, and in which order. */
export function QuestionFilters(props: {
  state: QuestionListState;
  /** Whose questions show. */
  of: (typeof QUESTIONS_OF)[number];
  onChange(change: Partial<QuestionListState>): void;
}) {
  const { state, of, onChange } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: summary } = useQuestionSummary();
  return (
    <div
      role="search"
      aria-label={t('questionList.filters')}
      className={classes.root}
    >
      <TextFilter
        label={t('questionList.text')}
        value={state.text}
        onChange={text => onChange({ text })}
      />
      <SelectFilter
        label={t('questionList.waitsFor')}
        value={of}
        values={QUESTIONS_OF}
        nameOf={who => t(`questionList.who.${who}`)}
        onChange={who => onChange({ of: who })}
      />
      <SelectFilter
        label={t('questionList.when')}
        value={state.overdue ? 'overdue' : 'any'}
        values={['any', 'overdue'] as const}
        nameOf={when => t(`questionList.due.${when}`)}
        onChange={when => onChange({ overdue: when === 'overdue' })}
      />
      <EntitySelect
        label={t('postureTable.column.owner')}
        none={t('postureTable.noOwner')}
        entities={summary?.owners.map(({ owner }) => owner) ?? []}
        chosen={state.owner}
        onChange={owner => onChange({ owner })}
      />
      <MultiSelect
        label={t('postureTable.requirement')}
        values={REQUIREMENTS}
        chosen={state.requirement}
        nameOf={requirement => t(`words.requirement.${requirement}`)}
        onChange={requirement => onChange({ requirement })}
      />
      <SelectFilter
        label={t('questionList.order')}
        value={state.order}
        values={QUESTION_ORDER_FIELDS}
        nameOf={order => t(`questionList.orders.${order}`)}
        onChange={order => onChange({ order })}
      />
      {state.entity && (
        <Typography variant="body2" component="span">
          {t('questionList.only', {
            entity: (
              <EntityDisplayName entityRef={state.entity} disableTooltip />
            ),
          })}
        </Typography>
      )}
      {areQuestionsFiltered(state) && (
        <Button
          size="small"
          className={classes.clear}
          onClick={() => onChange(NO_QUESTION_FILTERS)}
        >
          {t('questionList.clear')}
        </Button>
      )}
    </div>
  );
}
