import type { Posture } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';

/** What customers are due by law, in numbers: what is missing and provisional. */
export function LawLine(props: { entitlements: Posture['entitlements'] }) {
  const { entitlements } = props;
  const { t } = useMessages();
  if (!entitlements) {
    return <>{t('customersDue.lineUnknown')}</>;
  }
  const { inForce, undetermined } = entitlements;
  return (
    <>
      {inForce === 0
        ? t('customersDue.lineNone')
        : t('customersDue.lineCounts', entitlements)}
      {undetermined > 0 && (
        <Typography variant="body2" color="textSecondary" component="div">
          {t('customersDue.lineOpen', { count: undetermined })}
        </Typography>
      )}
    </>
  );
}
