import {
  isOverdue,
  Question,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { BackstageTheme } from '@backstage/theme';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import AlarmIcon from '@material-ui/icons/Alarm';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { today } from '../../../questions/today';

const useStyles = makeStyles<BackstageTheme>(theme => ({
  root: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(0.5) },
  icon: { color: theme.palette.status.error },
}));

/** Who is to answer a question, and by when. */
export function QuestionDue(props: {
  question: Pick<Question, 'owner' | 'dueOn'>;
}) {
  const { owner, dueOn } = props.question;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const late = isOverdue({ dueOn }, today());
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      {late && (
        <AlarmIcon aria-hidden fontSize="small" className={classes.icon} />
      )}
      <span>
        {t(late ? 'question.overdue' : 'question.due', {
          owner: <EntityRefLink entityRef={owner} hideIcon />,
          day: <time dateTime={dueOn}>{dayOf(dueOn, language)}</time>,
        })}
      </span>
    </Typography>
  );
}
