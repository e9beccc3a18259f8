import type { CheckResult } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { useClaims } from '../../../hooks/useClaims';
import { useMessages } from '../../../hooks/useMessages';
import { ActionDialog, DialogBody } from '../../ActionDialog';
import { StatusMark } from '../../posture/StatusMark';
import { Skeleton } from '../../Skeleton';
import { AskForm } from './AskForm';

/** Where somebody asks for a waiver of a check. */
export function AskDialog(props: {
  /** The interaction. */
  entityRef: string;
  result: CheckResult;
  /** The last day that a waiver may hold, where it is known. */
  latestEnd: string | undefined;
  onAsked(): void;
  onClose(): void;
}) {
  const { entityRef, result, latestEnd, onAsked, onClose } = props;
  const { t } = useMessages();
  const { value: claims, error } = useClaims();
  const check = (
    <div>
      <Typography variant="h6" component="h3">
        {t('waiverDialog.now')}
      </Typography>
      <StatusMark status={result.status}>{result.message}</StatusMark>
    </div>
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
          {check}
        </AskForm>
      ) : (
        <DialogBody>
          {check}
          <Skeleton lines={[60, 56, 56]} />
        </DialogBody>
      )}
    </ActionDialog>
  );
}
