import {
  aiGovernanceConfirmationReadPermission,
  ConfirmationSubject,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Link } from '@backstage/core-components';
import { useConfirmations } from '../../../hooks/confirmations/useConfirmations';
import { useMessages } from '../../../hooks/useMessages';
import { useRoomPage } from '../../../hooks/useRoomPage';
import { Disclosure } from '../../Disclosure';
import { LoadFailure } from '../../LoadFailure';
import { Skeleton } from '../../Skeleton';
import { StatusMark } from '../../posture/StatusMark';
import { ConfirmationWords } from '../ConfirmationWords';
import { ConfirmationHistory } from './ConfirmationHistory';

/** Whether somebody stands behind the facts of an entity, and who did. */
export function ConfirmationLine(props: {
  entityRef: string;
  subject: ConfirmationSubject;
}) {
  const { entityRef, subject } = props;
  const { t } = useMessages();
  const page = useRoomPage()('confirmations', entityRef);
  const { value, error, retry } = useConfirmations(entityRef, subject);
  if (error) {
    return (
      <LoadFailure
        error={error}
        onRetry={retry}
        permission={aiGovernanceConfirmationReadPermission.name}
      />
    );
  }
  if (!value) {
    return <Skeleton lines={[20]} />;
  }
  const [last] = value;
  const holds = last !== undefined && !last.lapsedAt;
  return (
    <div>
      <StatusMark status={holds ? 'pass' : 'undetermined'}>
        <span>
          {last ? (
            <ConfirmationWords confirmation={last} />
          ) : (
            t('confirmation.never')
          )}
          {!holds && page && (
            <>
              {' '}
              <Link to={page.path} underline="always">
                {t('toDo.openRoom.confirmations')}
              </Link>
            </>
          )}
        </span>
      </StatusMark>
      {last && (
        <Disclosure label={t('confirmation.history', { count: value.length })}>
          <ConfirmationHistory confirmations={value} />
        </Disclosure>
      )}
    </div>
  );
}
