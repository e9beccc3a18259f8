import type { AdoptionRecord } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** How a record came to its end: by whom, when, why. */
export function Ended(props: { ended: NonNullable<AdoptionRecord['ended']> }) {
  const { because, by, on, reason = '' } = props.ended;
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <>
      {t(`regulations.ended.${because}`, {
        who: <EntityRefLink entityRef={by} hideIcon />,
        day: dayOf(on, language),
        reason,
      })}
    </>
  );
}
