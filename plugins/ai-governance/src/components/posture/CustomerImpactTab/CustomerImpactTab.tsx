import { isServiceEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { usePosture } from '../../../hooks/posture/usePosture';
import { useSoon } from '../../../hooks/useSoon';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { HowToDeclare } from '../HowToDeclare';
import { TabBody } from './TabBody';

/** The tab "AI customer impact" of a service, AI system or interaction. */
export function CustomerImpactTab() {
  const { t } = useMessages();
  const { entity } = useEntity();
  const { value, loading, error, retry } = usePosture(
    stringifyEntityRef(entity),
  );
  const retrySoon = useSoon(retry);
  if (value) {
    return <TabBody posture={value} entity={entity} onChanged={retrySoon} />;
  }
  if (error) {
    return <LoadFailure error={error} onRetry={retry} />;
  }
  if (loading) {
    return <Skeleton lines={[130, 260, 360]} />;
  }
  return isServiceEntity(entity) ? (
    <HowToDeclare entity={entity} />
  ) : (
    <SectionCard title={t('customerImpactTab.noPosture')}>
      <Typography variant="body2">
        {t('customerImpactCard.noPosture')}
      </Typography>
    </SectionCard>
  );
}
