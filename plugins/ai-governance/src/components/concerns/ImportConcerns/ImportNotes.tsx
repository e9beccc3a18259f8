import type {
  ConcernImportRow,
  ImportProblem,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { useConcernPaths } from '../../../hooks/concerns/useConcernPaths';
import { useMessages } from '../../../hooks/useMessages';
import { RedactionWords } from '../RedactionWords';

const useStyles = makeStyles(theme => ({
  root: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    minWidth: '10rem',
    overflowWrap: 'anywhere',
    '& > li + li': { marginTop: theme.spacing(0.5) },
  },
}));

/** What is wrong with a row, what is taken out of it, and what it is. */
export function ImportNotes({ row }: { row: ConcernImportRow }) {
  const { outcome, concern, problems, redactions } = row;
  const classes = useStyles();
  const { t } = useMessages();
  const paths = useConcernPaths();

  function problemWords({ column, found, allowed }: ImportProblem) {
    if (!column) {
      return t('importConcerns.problemRow', { found: found ?? '', allowed });
    }
    return found === undefined
      ? t('importConcerns.problemEmpty', { column, allowed })
      : t('importConcerns.problem', { column, found, allowed });
  }

  const reference =
    concern &&
    (paths ? (
      <Link to={paths.concern(concern.reference)}>{concern.reference}</Link>
    ) : (
      <>{concern.reference}</>
    ));
  return (
    <ul className={classes.root}>
      {problems.map(problem => (
        <li key={`${problem.column} ${problem.allowed}`}>
          {problemWords(problem)}
        </li>
      ))}
      {outcome === 'new' && reference && <li>{reference}</li>}
      {outcome === 'known' && (
        <li>
          {reference
            ? t('importConcerns.knownAs', { reference })
            : t('importConcerns.knownHidden')}
        </li>
      )}
      {Object.keys(redactions).length > 0 && (
        <li>
          <RedactionWords redactions={redactions} />
        </li>
      )}
    </ul>
  );
}
