import type { PendingConfirmation } from '@ai-governance/backstage-plugin-ai-governance-common';
import Dialog from '@material-ui/core/Dialog';
import DialogTitle from '@material-ui/core/DialogTitle';
import { makeStyles } from '@material-ui/core/styles';
import { useId, useState } from 'react';
import { useMessages } from '../../../hooks/useMessages';
import { ConfirmForm } from './ConfirmForm';
import { NothingToConfirm } from './NothingToConfirm';

const useStyles = makeStyles({
  // As in cards: the text should be of one face.
  paper: {
    '& .MuiTypography-root, & .MuiButton-root, & .MuiInputBase-root, & .MuiFormLabel-root, & .MuiFormHelperText-root':
      { fontFamily: 'inherit' },
  },
});

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
  const classes = useStyles();
  const titleId = useId();
  const { t } = useMessages();
  // What stood here before the facts changed under the reader's eyes.
  const [seen, setSeen] = useState<PendingConfirmation>();
  return (
    <Dialog
      open
      fullWidth
      maxWidth="md"
      classes={{ paper: classes.paper }}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <DialogTitle id={titleId}>
        {t('confirmDialog.title', { title })}
      </DialogTitle>
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
        <NothingToConfirm onClose={onClose} />
      )}
    </Dialog>
  );
}
