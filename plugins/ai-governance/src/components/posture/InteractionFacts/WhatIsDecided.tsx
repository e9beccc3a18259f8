import type { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { wordsOf } from '../../../formatting/words';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';
import { YesNo } from './YesNo';

/** What is decided in an interaction, how, and with which effect. */
export function WhatIsDecided(props: {
  decision: CustomerInteractionSpec['decision'];
}) {
  const {
    subject,
    effect,
    humanRole,
    personalData,
    specialCategories,
    profiling,
  } = props.decision ?? {};
  const { t } = useMessages();
  return (
    <FactList
      facts={[
        {
          label: t('interactionFacts.subject'),
          value: <Known>{subject && wordsOf(subject)}</Known>,
        },
        {
          label: t('interactionFacts.humanRole'),
          value: (
            <Known>{humanRole && t(`words.humanRole.${humanRole}`)}</Known>
          ),
        },
        {
          label: t('interactionFacts.effect'),
          value: <Known>{effect && t(`words.effect.${effect}`)}</Known>,
        },
        {
          label: t('interactionFacts.personalData'),
          value: <YesNo value={personalData} />,
        },
        {
          label: t('interactionFacts.specialCategories'),
          value: <YesNo value={specialCategories} />,
        },
        {
          label: t('interactionFacts.profiling'),
          value: <YesNo value={profiling} />,
        },
      ]}
    />
  );
}
