import type { Confirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { RelativeTime } from '../../RelativeTime';

/** Who confirmed, when, until when it holds, or why it lapsed. */
export function ConfirmationWords(props: { confirmation: Confirmation }) {
  const { confirmedBy, confirmedAt, reviewBy, lapsedAt, lapsedBecause } =
    props.confirmation;
  const { t } = useMessages();
  const language = useLanguage();
  const who = <EntityRefLink entityRef={confirmedBy} hideIcon />;
  const day = dayOf(confirmedAt, language);
  const review = dayOf(reviewBy, language);
  if (!lapsedAt) {
    return (
      <span>{t('confirmation.holds', { who, day, reviewBy: review })}</span>
    );
  }
  return (
    <span>
      {t('confirmation.confirmed', { who, day })}{' '}
      {t(`confirmation.lapsed.${lapsedBecause ?? 'unknown'}`, {
        when: <RelativeTime at={lapsedAt} />,
        reviewBy: review,
      })}
    </span>
  );
}
