import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import {
  areQuestionsFiltered,
  NO_QUESTION_FILTERS,
  QuestionListState,
} from '../../../questions/questionListState';

/** Why the list is empty, and what to do about it. */
export function NoQuestions(props: {
  state: QuestionListState;
  /** Whether only the reader's own were asked for. */
  mine: boolean;
  onChange(change: Partial<QuestionListState>): void;
}) {
  const { state, mine, onChange } = props;
  const { t } = useMessages();
  if (areQuestionsFiltered(state)) {
    return (
      <div>
        <Typography variant="body1" gutterBottom>
          {t('questionList.noMatch')}
        </Typography>
        <Button
          size="small"
          variant="outlined"
          onClick={() => onChange(NO_QUESTION_FILTERS)}
        >
          {t('questionList.clear')}
        </Button>
      </div>
    );
  }
  return mine ? (
    <div>
      <Typography variant="body1" gutterBottom>
        {t('questionList.noneForYou')}
      </Typography>
      <Button
        size="small"
        variant="outlined"
        onClick={() => onChange({ of: 'anybody' })}
      >
        {t('questionList.showAll')}
      </Button>
    </div>
  ) : (
    <div>
      <Typography variant="body1" gutterBottom>
        {t('questionList.empty')}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('questionList.emptyMeaning')}
      </Typography>
    </div>
  );
}
