import {
  aiGovernanceWaiverReadPermission,
  WaiverPage,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import type { Loaded } from '../../../hooks/useLoaded';
import { useMessages } from '../../../hooks/useMessages';
import { isCurrent } from '../../../waivers/waiversByCheck';
import { Disclosure } from '../../Disclosure';
import { LoadFailure } from '../../LoadFailure';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { WaiverHistory } from './WaiverHistory';

/** The waivers of an interaction: those that count or may, then the others. */
export function WaiverSection(props: {
  waivers: Loaded<WaiverPage>;
  onChanged(words?: string): void;
}) {
  const { waivers, onChanged } = props;
  const { value, error, retry } = waivers;
  const { t } = useMessages();
  const all = value?.items ?? [];
  const current = all.filter(isCurrent);
  const past = all.filter(waiver => !isCurrent(waiver));
  return (
    <SectionCard
      title={t('waiverSection.title')}
      headerActions={
        all.length > 0 && (
          <Typography variant="body2" component="span">
            {t('waiverSection.current', {
              number: current.length,
              total: all.length,
            })}
          </Typography>
        )
      }
    >
      {error && (
        <LoadFailure
          error={error}
          onRetry={retry}
          permission={aiGovernanceWaiverReadPermission.name}
        />
      )}
      {!value && !error && <Skeleton lines={[20]} />}
      {value && all.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('waiverSection.none')}
        </Typography>
      )}
      {current.length > 0 && (
        <WaiverHistory
          label={t('waiverSection.currentLabel')}
          waivers={current}
          onChanged={onChanged}
        />
      )}
      {past.length > 0 && (
        <Disclosure label={t('waiverSection.past', { count: past.length })}>
          <WaiverHistory
            label={t('waiverSection.pastLabel')}
            waivers={past}
            onChanged={onChanged}
          />
        </Disclosure>
      )}
    </SectionCard>
  );
}
