import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { useMessages } from '../../../hooks/useMessages';
import { WorkRow } from '../../workList/WorkTable';
import { ConfirmationWords } from '../ConfirmationWords';
import { WhyNot } from './WhyNot';

/** Facts that wait, and the way to confirm them. */
export function ConfirmationRow(props: {
  pending: PendingConfirmation;
  /** The reader and their groups, once known. */
  claims: string[] | undefined;
  onConfirm(): void;
}) {
  const { pending, claims, onConfirm } = props;
  const { entityRef, title, owner, subject, last, mayConfirm } = pending;
  const { t } = useMessages();
  return (
    <WorkRow
      entityRef={entityRef}
      title={title}
      below={
        owner ? <EntityRefLink entityRef={owner} /> : t('workList.noOwner')
      }
      about={
        <>
          <Typography variant="body2">
            {t(`confirmation.subject.${subject}`)}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {last ? (
              <ConfirmationWords confirmation={last} />
            ) : (
              t('confirmation.never')
            )}
          </Typography>
        </>
      }
      step={
        mayConfirm ? (
          <Button
            size="small"
            variant="outlined"
            aria-label={t('confirmationList.confirmFor', { title })}
            onClick={onConfirm}
          >
            {t('confirmationList.confirm')}
          </Button>
        ) : (
          <WhyNot pending={pending} claims={claims} />
        )
      }
    />
  );
}
