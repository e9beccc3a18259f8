import type { ConcernRequest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { dayOf } from '../../../formatting/moments';
import { redressWords } from '../../../concerns/redressWords';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';
import { WhoWords } from '../WhoWords';
import { RouteWords } from './RouteWords';

type Decision = NonNullable<ConcernRequest['decision']>;

/** What was decided on a request, by whom, why, and what the customer gets. */
export function DecisionFacts({ decision }: { decision: Decision }) {
  const { t } = useMessages();
  const language = useLanguage();

  function delivery(redress: Decision['redress'][number]) {
    const { deliveredAt, notDeliveredBecause, dueAt } = redress;
    if (deliveredAt) {
      return t('concernPage.redressDelivered', {
        when: dayOf(deliveredAt, language),
      });
    }
    if (notDeliveredBecause) {
      return t('concernPage.redressNot', { because: notDeliveredBecause });
    }
    return dueAt
      ? t('concernPage.redressDue', { when: dayOf(dueAt, language) })
      : t('concernPage.redressOpen');
  }

  const facts: Fact[] = [
    {
      label: t('concernPage.outcome'),
      value: (
        <>
          <strong>{t(`concern.outcome.${decision.concernOutcome}`)}</strong>{' '}
          {t('concernPage.decided', {
            who: <WhoWords who={decision.reviewer} />,
            when: <RelativeTime at={decision.decidedAt} />,
          })}
        </>
      ),
    },
    {
      label: t('concernPage.effect'),
      value: t(`concern.effect.${decision.decisionEffect}`),
    },
    { label: t('concernPage.reasons'), value: decision.reasons },
    ...decision.redress.map(redress => ({
      label: t('concernPage.redress'),
      value: `${redressWords(redress, t, language)}; ${delivery(redress)}`,
    })),
    {
      label: t('concernPage.route'),
      value: <RouteWords route={decision.externalRoute} />,
    },
  ];
  return <FactList facts={facts} />;
}
