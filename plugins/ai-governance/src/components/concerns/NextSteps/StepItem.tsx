import type { ConcernView } from '@ai-governance/backstage-plugin-ai-governance-common';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import LackIcon from '@material-ui/icons/ErrorOutline';
import { isAside, isBlocker, stepName } from '../../../concerns/stepNames';
import { useMessages } from '../../../hooks/useMessages';
import { concernStep } from '../../../messages/concernStep';
import { listOf } from '../../../formatting/words';
import { useLanguage } from '../../../hooks/useLanguage';
import { SignedWords } from '../../SignedWords';

type LackName = keyof typeof concernStep.lack;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: theme.spacing(0.5, 1.5),
  },
  lacks: {
    flex: '1 1 14rem',
    display: 'grid',
    // On one line with the word on the button.
    paddingTop: 5,
    color: theme.palette.text.secondary,
  },
}));

/** One step: the way to it, and what it still lacks. */
export function StepItem(props: {
  concern: ConcernView;
  step: ConcernView['steps'][number];
  onOpen(): void;
}) {
  const { concern, step, onOpen } = props;
  const { to, lacks } = step;
  const classes = useStyles();
  const { t } = useMessages();
  const language = useLanguage();
  const blockers = lacks.filter(lack => isBlocker(to, lack));
  const asked = lacks.filter(lack => !isBlocker(to, lack));
  const names = asked.map(({ id, message }) =>
    Object.hasOwn(concernStep.lack, id)
      ? t(`concernStep.lack.${id as LackName}`)
      : message,
  );
  return (
    <li className={classes.root}>
      <Button
        size="small"
        variant={isAside(to) ? 'text' : 'outlined'}
        color="primary"
        onClick={onOpen}
      >
        {stepName(concern, to, t)}
      </Button>
      <span className={classes.lacks}>
        {[...new Set(blockers.map(({ message }) => message))].map(message => (
          <SignedWords key={message} icon={LackIcon} accent>
            {t('concernStep.lacks')} {message}
          </SignedWords>
        ))}
        {names.length > 0 && (
          <span>
            {t('concernStep.asksFor', {
              list: listOf([...new Set(names)], language),
            })}
          </span>
        )}
        {lacks.length === 0 && <span>{t(`concernStep.meaning.${to}`)}</span>}
      </span>
    </li>
  );
}
