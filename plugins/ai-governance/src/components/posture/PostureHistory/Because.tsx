import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../../hooks/useMessages';

/** What a posture changed because of: entities, the date, or the checks. */
export function Because({ because }: { because: string[] }) {
  const { t } = useMessages();
  return (
    <>
      {t('postureHistory.because')}{' '}
      {because.map((cause, index) => (
        <span key={cause}>
          {index > 0 && ', '}
          {cause === 'date' && t('postureHistory.date')}
          {cause === 'checks' && t('postureHistory.checks')}
          {cause.includes(':') && <EntityRefLink entityRef={cause} />}
        </span>
      ))}
    </>
  );
}
