import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { useMessages } from '../../../hooks/useMessages';

/** Causes that are no entities, and the texts that name them. */
const CAUSES = {
  date: 'postureHistory.date',
  checks: 'postureHistory.checks',
  confirmation: 'postureHistory.confirmation',
  waivers: 'postureHistory.waivers',
  regulations: 'postureHistory.regulations',
  'name conflicts': 'postureHistory.nameConflicts',
} as const;

function isNamed(cause: string): cause is keyof typeof CAUSES {
  return Object.hasOwn(CAUSES, cause);
}

function Cause({ cause }: { cause: string }) {
  const { t } = useMessages();
  if (isNamed(cause)) {
    return <>{t(CAUSES[cause])}</>;
  }
  return cause.includes(':') ? (
    <EntityRefLink entityRef={cause} />
  ) : (
    <>{cause}</>
  );
}

/** What a posture changed because of: entities, records, the date, checks. */
export function Because({ because }: { because: string[] }) {
  const { t } = useMessages();
  return (
    <>
      {t('postureHistory.because')}{' '}
      {because.map((cause, index) => (
        <span key={cause}>
          {index > 0 && ', '}
          <Cause cause={cause} />
        </span>
      ))}
    </>
  );
}
