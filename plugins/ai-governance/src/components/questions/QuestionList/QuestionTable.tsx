import type { QuestionItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { useEntities } from '../../../hooks/useEntities';
import { useMessages } from '../../../hooks/useMessages';
import { QuestionRow } from './QuestionRow';

const COLUMNS = ['interaction', 'question', 'answer'] as const;

const useStyles = makeStyles(theme => ({
  // Few columns, each of which can become narrow: it fits small screens too.
  scroll: {
    '& th, & td': {
      padding: theme.spacing(1, 0.75),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'anywhere',
    },
    '& th:first-child, & td:first-child': { width: '30%' },
    '& td:last-child': { width: '20%' },
  },
}));

/** A page of questions, one row each. */
export function QuestionTable(props: {
  questions: QuestionItem[];
  loading: boolean;
}) {
  const { questions, loading } = props;
  const classes = useStyles();
  const { t } = useMessages();
  const { value: entities } = useEntities(
    questions.flatMap(({ fix }) =>
      fix?.type === 'yaml' ? [fix.entityRef] : [],
    ),
  );
  return (
    <TableContainer className={classes.scroll}>
      <Table
        size="small"
        aria-label={t('questionList.title')}
        aria-busy={loading}
      >
        <TableHead>
          <TableRow>
            {COLUMNS.map(column => (
              <TableCell key={column}>{t(`questionList.${column}`)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {questions.map(question => (
            <QuestionRow
              key={`${question.entityRef} ${question.checkId}`}
              question={question}
              entity={
                question.fix?.type === 'yaml'
                  ? entities?.get(question.fix.entityRef)
                  : undefined
              }
            />
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
