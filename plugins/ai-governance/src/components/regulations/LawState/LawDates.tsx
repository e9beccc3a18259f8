import type { LawState } from '@ai-governance/backstage-plugin-ai-governance-common';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** From when a law holds; a contested one has a second date. */
export function LawDates(props: {
  state: LawState;
  from: string | undefined;
  operativeFrom?: string;
}) {
  const { state, from, operativeFrom } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const hasStarted = state === 'in-force' || state === 'enforcement-deferred';
  return (
    <>
      {from &&
        t(hasStarted ? 'law.since' : 'law.from', {
          day: dayOf(from, language),
        })}
      {operativeFrom && state !== 'in-force' && (
        <>
          {', '}
          {t('law.surelyFrom', { day: dayOf(operativeFrom, language) })}
        </>
      )}
    </>
  );
}
