import { aiGovernanceConcernCreatePermission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { usePermission } from '@backstage/plugin-permission-react';
import LockIcon from '@material-ui/icons/LockOutlined';
import { useState } from 'react';
import { useConcernImport } from '../../../hooks/concerns/useConcernImport';
import { useMessages } from '../../../hooks/useMessages';
import { Callout } from '../../Callout';
import { SectionCard } from '../../SectionCard';
import { Skeleton } from '../../Skeleton';
import { BackToQueue } from '../BackToQueue';
import { FileDraft, FileForm, NO_FILE } from './FileForm';
import { ImportDone } from './ImportDone';
import { ImportPreview } from './ImportPreview';

/** Where staff import a file of concerns, after they have seen what it becomes. */
export function ImportConcerns() {
  const { t } = useMessages();
  const { allowed, loading } = usePermission({
    permission: aiGovernanceConcernCreatePermission,
  });
  const [draft, setDraft] = useState<FileDraft>(NO_FILE);
  const { preview, done, reading, importing, ...steps } = useConcernImport();

  function content() {
    if (loading) {
      return <Skeleton lines={[56, 120, 56]} />;
    }
    if (!allowed) {
      return (
        <Callout icon={LockIcon}>
          {t('importConcerns.forbidden', {
            permission: aiGovernanceConcernCreatePermission.name,
          })}
        </Callout>
      );
    }
    if (done) {
      return (
        <ImportDone
          imported={done}
          onAnother={() => {
            setDraft(NO_FILE);
            steps.startAgain();
          }}
        />
      );
    }
    return preview ? (
      <ImportPreview
        preview={preview}
        sending={importing.sending}
        error={importing.error}
        onImport={steps.send}
        onChange={steps.change}
      />
    ) : (
      <FileForm
        draft={draft}
        sending={reading.sending}
        error={reading.error}
        onChange={setDraft}
        onShow={steps.show}
      />
    );
  }

  return (
    <>
      <BackToQueue />
      <SectionCard title={t('importConcerns.title')}>{content()}</SectionCard>
    </>
  );
}
