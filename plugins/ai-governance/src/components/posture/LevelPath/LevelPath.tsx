import {
  isBelow,
  Level,
  LEVELS,
  PostureLevel,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { PathStep, StepPath } from '../../StepPath';
import { useStepPathStyles } from '../../StepPath/styles';

function stateOf(
  step: Level,
  level: PostureLevel,
  declarationLevel: PostureLevel,
): PathStep['state'] {
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
  const classes = useStepPathStyles();
  const { t } = useMessages();
  const isClaimed = isBelow(level, declarationLevel);
  return (
    <div>
      <StepPath
        label={t('levelPath.label')}
        steps={LEVELS.map(step => {
          const state = stateOf(step, level, declarationLevel);
          return {
            id: step,
            name: t(`words.level.${step}`),
            state,
            stateName: t(`levelPath.${state}`),
            isCurrent: step === level,
            title: t(`words.levelMeaning.${step}`),
          };
        })}
      />
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
