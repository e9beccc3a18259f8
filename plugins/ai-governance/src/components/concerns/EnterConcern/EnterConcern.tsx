import {
  aiGovernanceConcernCreatePermission,
  ConcernView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { ConcernEntered } from './ConcernEntered';
import { ConcernForm } from './ConcernForm';

/** Where staff enter what a customer has raised: also by phone and letter. */
export function EnterConcern() {
  const { t } = useMessages();
  const { allowed, loading } = usePermission({
    permission: aiGovernanceConcernCreatePermission,
  });
  const [entered, setEntered] = useState<ConcernView>();

  function content() {
    if (loading) {
      return <Skeleton lines={[56, 56, 120, 120]} />;
    }
    if (!allowed) {
      return (
        <Callout icon={LockIcon}>
          {t('enterConcern.forbidden', {
            permission: aiGovernanceConcernCreatePermission.name,
          })}
        </Callout>
      );
    }
    return entered ? (
      <ConcernEntered
        concern={entered}
        onAnother={() => setEntered(undefined)}
      />
    ) : (
      <ConcernForm onEntered={setEntered} />
    );
  }

  return <SectionCard title={t('enterConcern.title')}>{content()}</SectionCard>;
}
