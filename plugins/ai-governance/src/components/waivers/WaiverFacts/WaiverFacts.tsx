import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { Fact, FactList } from '../../FactList';
import { RelativeTime } from '../../RelativeTime';

/** Why, until when, who asked, who answers for it, and who decided what. */
export function WaiverFacts({ waiver }: { waiver: WaiverItem }) {
  const { state, reason, owner, until, requestedBy, requestedAt } = waiver;
  const { decidedBy, decidedAt, decisionNote: note } = waiver;
  const { t } = useMessages();
  const language = useLanguage();
  const facts: Fact[] = [
    { label: t('waiver.reason'), value: reason },
    { label: t('waiver.owner'), value: <EntityRefLink entityRef={owner} /> },
    { label: t('waiver.until'), value: dayOf(until, language) },
    {
      label: t('waiver.requested'),
      value: t('waiver.requestedBy', {
        who: <EntityRefLink entityRef={requestedBy} hideIcon />,
        when: <RelativeTime at={requestedAt} />,
      }),
    },
  ];
  if (state !== 'requested' && decidedBy && decidedAt) {
    const who = <EntityRefLink entityRef={decidedBy} hideIcon />;
    const day = dayOf(decidedAt, language);
    facts.push({
      label: t(`waiver.decision.${state}`),
      value: note
        ? t('waiver.decidedWithNote', { who, day, note })
        : t('waiver.decidedBy', { who, day }),
    });
  }
  return <FactList facts={facts} />;
}
