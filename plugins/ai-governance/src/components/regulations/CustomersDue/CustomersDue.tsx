import { aiGovernanceRegulationReadPermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useAsOf } from '../../../hooks/regulations/useAsOf';
import { useEntitlements } from '../../../hooks/regulations/useEntitlements';
import { useMessages } from '../../../hooks/useMessages';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { AsOfPicker } from '../AsOfPicker';
import { DueReport } from './DueReport';

/** What the customers of an interaction are due by law, as of a day. */
export function CustomersDue(props: {
  entityRef: string;
  /** The element with what is to do on the interaction. */
  toDoId: string;
}) {
  const { entityRef, toDoId } = props;
  const { t } = useMessages();
  const [asOf, changeAsOf] = useAsOf();
  const { value, loading, error, retry } = useEntitlements(entityRef, asOf);
  return (
    <SectionCard
      title={t('customersDue.title')}
      headerActions={<AsOfPicker value={asOf} onChange={changeAsOf} />}
    >
      {error && (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceRegulationReadPermission.name}
        />
      )}
      {!value && loading && <Skeleton lines={[20, 60, 60, 60]} />}
      {!value && !loading && !error && (
        <Typography variant="body2">{t('customersDue.gone')}</Typography>
      )}
      {value && !error && (
        <div aria-busy={loading}>
          <DueReport report={value} toDoId={toDoId} />
        </div>
      )}
    </SectionCard>
  );
}
