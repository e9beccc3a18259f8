import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useQuestionListState } from '../../../hooks/questions/useQuestionListState';
import { useQuestionPage } from '../../../hooks/questions/useQuestionPage';
import { useWhoseQuestions } from '../../../hooks/questions/useWhoseQuestions';
import { useMessages } from '../../../hooks/useMessages';
import { toQuestionQuery } from '../../../questions/questionListState';
import { LoadFailure } from '../../LoadFailure';
import { Pager } from '../../Pager';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { NoQuestions } from './NoQuestions';
import { QuestionFilters } from './QuestionFilters';
import { QuestionTable } from './QuestionTable';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/**
 * The questions that wait for an answer: the reader's own, or all that they
 * may see. Filtered, sorted and cut into pages by the backend, with all of that
 * in the address.
 */
export function QuestionList() {
  const classes = useStyles();
  const { t } = useMessages();
  const [state, change] = useQuestionListState();
  const of = useWhoseQuestions(state.of);
  const mine = of === 'you';
  const {
    value: page,
    loading,
    error,
    retry,
  } = useQuestionPage(of && toQuestionQuery(state, mine));

  function content() {
    if (error) {
      return <LoadFailure error={error} onRetry={retry} />;
    }
    if (!page) {
      return <Skeleton lines={[36, 44, 44, 44, 44]} />;
    }
    if (page.totalItems === 0) {
      return <NoQuestions state={state} mine={mine} onChange={change} />;
    }
    return (
      <>
        <QuestionTable questions={page.items} loading={loading} />
        <Pager pageInfo={page.pageInfo} limit={state.limit} onChange={change} />
      </>
    );
  }

  return (
    <SectionCard title={t('questionList.title')}>
      <div className={classes.root}>
        {of && <QuestionFilters state={state} of={of} onChange={change} />}
        <Typography variant="body2" role="status">
          {page &&
            [
              t('questionList.count', { count: page.totalItems }),
              t('questionList.overdueCount', { number: page.overdueItems }),
            ].join(' · ')}
        </Typography>
        {content()}
      </div>
    </SectionCard>
  );
}
