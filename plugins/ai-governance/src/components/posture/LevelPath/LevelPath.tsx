import {
  isBelow,
  Level,
  LEVELS,
  PostureLevel,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { VisuallyHidden } from '../../VisuallyHidden';
import { useLevelPathStyles } from './styles';

type StepState = 'reached' | 'claimed' | 'ahead';

function stateOf(
  step: Level,
  level: PostureLevel,
  declarationLevel: PostureLevel,
): StepState {
  if (!isBelow(level, step)) {
    return 'reached';
  }
  return isBelow(declarationLevel, step) ? 'ahead' : 'claimed';
}

/**
 * The way through the levels: what is reached, what the YAML alone would
 * reach, and what lies ahead.
 */
export function LevelPath(props: {
  level: PostureLevel;
  declarationLevel: PostureLevel;
}) {
  const { level, declarationLevel } = props;
  const classes = useLevelPathStyles();
  const { t } = useMessages();
  const isClaimed = isBelow(level, declarationLevel);
  return (
    <div>
      <ol aria-label={t('levelPath.label')} className={classes.path}>
        {LEVELS.map(step => {
          const state = stateOf(step, level, declarationLevel);
          return (
            <li
              key={step}
              className={`${classes.step} ${classes[state]}`}
              aria-current={step === level ? 'step' : undefined}
              title={t(`words.levelMeaning.${step}`)}
            >
              <span aria-hidden className={classes.dot} />
              <span className={classes.word}>
                {t(`words.level.${step}`)}
                <VisuallyHidden>{`: ${t(
                  `levelPath.${state}`,
                )}`}</VisuallyHidden>
              </span>
            </li>
          );
        })}
      </ol>
      {isClaimed && (
        <Typography variant="body2" color="textSecondary">
          <span aria-hidden className={`${classes.dot} ${classes.legendDot}`} />
          {t('levelPath.claim', {
            level: t(`words.level.${declarationLevel}`),
          })}
        </Typography>
      )}
    </div>
  );
}
