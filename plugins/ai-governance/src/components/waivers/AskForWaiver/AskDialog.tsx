import type { CheckResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { ActionDialog, DialogBody } from '../../ActionDialog';
import { FactList } from '../../FactList';
import { StatusMark } from '../../posture/StatusMark';
import { Skeleton } from '../../Skeleton';
import { AskForm } from './AskForm';

/** Where somebody asks for a waiver of a check. */
export function AskDialog(props: {
  /** The interaction. */
  entityRef: string;
  result: CheckResult;
  /** What is so when the check passes. */
  title: string;
  /** The last day that a waiver may hold, where it is known. */
  latestEnd: string | undefined;
  onAsked(): void;
  onClose(): void;
}) {
  const { entityRef, result, title, latestEnd, onAsked, onClose } = props;
  const { t } = useMessages();
  const { value: claims, error } = useClaims();
  const about = (
    <FactList
      facts={[
        { label: t('waiverDialog.check'), value: <strong>{title}</strong> },
        {
          label: t('waiverDialog.now'),
          value: (
            <StatusMark status={result.status}>{result.message}</StatusMark>
          ),
        },
      ]}
    />
  );
  return (
    <ActionDialog title={t('askForWaiver.title')} onClose={onClose}>
      {claims || error ? (
        <AskForm
          entityRef={entityRef}
          checkId={result.checkId}
          claims={claims ?? []}
          latestEnd={latestEnd}
          onAsked={onAsked}
          onClose={onClose}
        >
          {about}
        </AskForm>
      ) : (
        <DialogBody>
          {about}
          <Skeleton lines={[60, 56, 56]} />
        </DialogBody>
      )}
    </ActionDialog>
  );
}
