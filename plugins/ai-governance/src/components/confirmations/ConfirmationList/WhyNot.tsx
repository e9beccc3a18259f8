import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { whyNot } from '../../../confirmations/whyNot';
import { useMessages } from '../../../hooks/useMessages';

/** Why the reader may not confirm something. */
export function WhyNot(props: {
  pending: PendingConfirmation;
  /** The reader and their groups, once known. */
  claims: string[] | undefined;
}) {
  const { t } = useMessages();
  return (
    <>
      {t(
        `confirmationList.mayNot.${
          whyNot(props.pending, props.claims) ?? 'other'
        }`,
      )}
    </>
  );
}
