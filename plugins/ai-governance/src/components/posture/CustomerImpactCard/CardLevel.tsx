import {
  levelAfter,
  Posture,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { LevelWord } from '../LevelWord';

/** The level of the entity and the one after it. */
export function CardLevel({ posture }: { posture: Posture }) {
  const { t } = useMessages();
  const next = levelAfter(posture.level);
  return (
    <Typography variant="body2" component="span">
      {t('customerImpactCard.level')} <LevelWord level={posture.level} />
      {next && (
        <>
          {' '}
          <span aria-hidden>▸</span>{' '}
          {t('customerImpactCard.next', { level: t(`words.level.${next}`) })}
        </>
      )}
    </Typography>
  );
}
