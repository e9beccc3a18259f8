import { stringifyEntityRef } from '@backstage/catalog-model';
import { LinkButton } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { usePosture } from '../../../hooks/posture/usePosture';
import { useEntityTabPath } from '../../../hooks/useEntityTabPath';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { CardBody } from './CardBody';
import { CardLevel } from './CardLevel';

/** The card on the page of a service, AI system or customer interaction. */
export function CustomerImpactCard() {
  const { t } = useMessages();
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const { value, loading, error, retry } = usePosture(entityRef);
  const tabPath = useEntityTabPath();
  return (
    <SectionCard
      title={t('customerImpactCard.title')}
      headerActions={value && <CardLevel posture={value} />}
      footerActions={
        <LinkButton
          to={tabPath(entityRef)}
          size="small"
          variant="outlined"
          color="primary"
        >
          {t('customerImpactCard.open')}
        </LinkButton>
      }
    >
      {error && <LoadFailure error={error} onRetry={retry} />}
      {!value && loading && <Skeleton lines={[20, 20, 20, 20]} />}
      {!error && !loading && <CardBody posture={value} />}
      {!error && loading && value && <CardBody posture={value} />}
    </SectionCard>
  );
}
