import { isAiSystemEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useEntity } from '@backstage/plugin-catalog-react';
import { wordsOf } from '../../../formatting/words';
import { useMessages } from '../../../hooks/useMessages';
import { FactList } from '../../FactList';
import { Known } from '../../Known';
import { SectionCard } from '../../SectionCard';
import { ImportedRecord } from '../ImportedRecord';
import { TextList } from '../TextList';
import { CustomerImpactFact } from './CustomerImpactFact';
import { ResponsibilityList } from './ResponsibilityList';
import { SupplierList } from './SupplierList';
import { WebAddressList } from './WebAddressList';

/** What the declaration of an AI system says. */
export function AboutAiSystemCard() {
  const { t } = useMessages();
  const { entity } = useEntity();
  if (!isAiSystemEntity(entity)) {
    return null;
  }
  const { spec } = entity;
  return (
    <SectionCard title={t('aboutAiSystem.title')}>
      <FactList
        facts={[
          {
            label: t('aboutAiSystem.purpose'),
            value: <Known>{spec.purpose}</Known>,
          },
          {
            label: t('aboutAiSystem.type'),
            value: <Known>{spec.type && wordsOf(spec.type)}</Known>,
          },
          {
            label: t('aboutAiSystem.intendedUse'),
            value: <TextList texts={spec.intendedUse} />,
          },
          {
            label: t('aboutAiSystem.notIntendedFor'),
            value: <TextList texts={spec.notIntendedFor} />,
          },
          {
            label: t('aboutAiSystem.roles'),
            value: (
              <TextList
                texts={spec.roles?.map(role => t(`words.systemRole.${role}`))}
              />
            ),
          },
          {
            label: t('aboutAiSystem.customerImpact'),
            value: <CustomerImpactFact impact={spec.customerImpact} />,
          },
          {
            label: t('aboutAiSystem.suppliers'),
            value: <SupplierList suppliers={spec.suppliers} />,
          },
          {
            label: t('aboutAiSystem.responsibilities'),
            value: <ResponsibilityList entity={entity} />,
          },
          {
            label: t('aboutAiSystem.responsibleUse'),
            value: <WebAddressList addresses={spec.responsibleUse} />,
          },
        ]}
      />
      <ImportedRecord entity={entity} />
    </SectionCard>
  );
}
