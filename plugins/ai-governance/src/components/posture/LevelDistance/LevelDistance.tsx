import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { levelDistance } from '../../../posture/levelDistance';
import { StatusMark } from '../StatusMark';

/** How far it is to the next level, and what stands in the way. */
export function LevelDistance(props: {
  posture: Pick<Posture, 'level' | 'results'>;
}) {
  const { t } = useMessages();
  const language = useLanguage();
  const { next, failing, questions, waived, unmet } = levelDistance(
    props.posture,
  );
  if (!next) {
    return <StatusMark status="pass">{t('levelDistance.highest')}</StatusMark>;
  }
  const level = t(`words.level.${next}`);
  if (unmet === 0) {
    return (
      <StatusMark status="not-assessed">
        {t('levelDistance.noChecks', { level })}
      </StatusMark>
    );
  }
  const parts = [
    failing > 0 && t('levelDistance.failing', { number: failing }),
    questions > 0 && t('levelDistance.questions', { count: questions }),
    waived > 0 && t('levelDistance.waived', { number: waived }),
  ].filter(part => part !== false);
  const status = questions > 0 ? 'undetermined' : 'waived';
  return (
    <StatusMark status={failing > 0 ? 'fail' : status}>
      {t('levelDistance.away', {
        count: unmet,
        level,
        parts: new Intl.ListFormat(language, { type: 'unit' }).format(parts),
      })}
    </StatusMark>
  );
}
