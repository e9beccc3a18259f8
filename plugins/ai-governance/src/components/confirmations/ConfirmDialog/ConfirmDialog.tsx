import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import { useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { ActionDialog, NothingToDo } from '../../ActionDialog';
import { ConfirmForm } from './ConfirmForm';

/** Where somebody puts their name to facts, after reading them. */
export function ConfirmDialog(props: {
  /** What waits; `undefined` once it does not wait any more. */
  pending: PendingConfirmation | undefined;
  title: string;
  /** Whether what waits is being read again. */
  reloading: boolean;
  onReload(): void;
  onConfirmed(): void;
  onClose(): void;
}) {
  const { pending, title, reloading, onReload, onConfirmed, onClose } = props;
  const { t } = useMessages();
  // What stood here before the facts changed under the reader's eyes.
  const [seen, setSeen] = useState<PendingConfirmation>();
  return (
    <ActionDialog title={t('confirmDialog.title', { title })} onClose={onClose}>
      {pending ? (
        <ConfirmForm
          pending={pending}
          seen={seen}
          reloading={reloading}
          onFactsChanged={() => {
            setSeen(pending);
            onReload();
          }}
          onConfirmed={onConfirmed}
          onClose={onClose}
        />
      ) : (
        <NothingToDo words={t('confirmDialog.gone')} onClose={onClose} />
      )}
    </ActionDialog>
  );
}
