import type { RequirementResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import { makeStyles } from '@material-ui/core/styles';
import { useMessages } from '../../../hooks/useMessages';
import { StatusIcon } from '../StatusMark';

const useStyles = makeStyles({
  root: { display: 'flex' },
  sign: { display: 'inline-flex' },
});

/** The seven requirements in a row, each as the sign of its status. */
export function RequirementSigns(props: { requirements: RequirementResult[] }) {
  const classes = useStyles();
  const { t } = useMessages();
  const named = props.requirements.map(({ requirement, status }) => ({
    requirement,
    status,
    words: `${t(`words.requirement.${requirement}`)}: ${t(
      `words.status.${status}`,
    )}`,
  }));
  return (
    <div
      role="img"
      aria-label={named.map(({ words }) => words).join('; ')}
      className={classes.root}
    >
      {named.map(({ requirement, status, words }) => (
        <span key={requirement} title={words} className={classes.sign}>
          <StatusIcon status={status} />
        </span>
      ))}
    </div>
  );
}
