import type { RequirementResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { StatusMark } from '../StatusMark';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(11.5rem, 1fr))',
    gap: theme.spacing(1.5, 2),
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
  name: { fontWeight: 700 },
  state: { color: theme.palette.text.secondary, fontSize: '0.9rem' },
}));

/** The requirements of the guidance, each with what its checks come to. */
export function RequirementList(props: { requirements: RequirementResult[] }) {
  const classes = useStyles();
  const { t } = useMessages();

  function wordsFor({ status, summary }: RequirementResult): string {
    const total =
      summary.pass +
      summary.fail +
      summary.notApplicable +
      summary.undetermined +
      summary.waived;
    switch (status) {
      case 'fail':
        return t('requirementList.failing', { number: summary.fail, total });
      case 'undetermined':
        return t('requirementList.questions', {
          count: summary.undetermined,
          total,
        });
      case 'pass':
        return t('requirementList.passing', { number: summary.pass, total });
      case 'not-assessed':
        return t('requirementList.notAssessed');
      default:
        return t(`words.status.${status}`);
    }
  }

  return (
    <ul aria-label={t('requirementList.title')} className={classes.root}>
      {props.requirements.map(result => (
        <li key={result.requirement}>
          <div className={classes.name}>
            {t(`words.requirement.${result.requirement}`)}
          </div>
          <div className={classes.state}>
            <StatusMark status={result.status}>{wordsFor(result)}</StatusMark>
          </div>
        </li>
      ))}
    </ul>
  );
}
