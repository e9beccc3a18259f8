import type { CoverageReview } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { dayOf } from '../../../formatting/moments';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';

/** What legal found, who looked, and until when that counts. */
export function ReviewWords({ review }: { review: CoverageReview }) {
  const { outcome, text, reviewedBy, reviewedOn, reviewBy } = review;
  const { t } = useMessages();
  const language = useLanguage();
  return (
    <>
      <Typography variant="body2">
        {t(`regulations.outcome.${outcome}`)}
        {text && ` ${text}`}
      </Typography>
      <Typography variant="body2" color="textSecondary">
        {t('regulations.reviewed', {
          who: <EntityRefLink entityRef={reviewedBy} hideIcon />,
          day: dayOf(reviewedOn, language),
          reviewBy: dayOf(reviewBy, language),
        })}
      </Typography>
    </>
  );
}
