import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** Beside a check: that somebody asked for a waiver of it. */
export function WaiverNote({ waiver }: { waiver: WaiverItem }) {
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <Typography variant="body2">
      {waiver.state === 'requested'
        ? t('waiver.waiting', {
            who: <EntityRefLink entityRef={waiver.requestedBy} hideIcon />,
          })
        : t('waiver.approvedUntil', { day: dayOf(waiver.until, language) })}
    </Typography>
  );
}
