import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { FormEvent, ReactNode, useEffect, useRef } from 'react';
import { lacksOf } from '../../../concerns/lacksOf';
import type { useConcernChange } from '../../../hooks/concerns/useConcernChange';
import { useMessages } from '../../../hooks/useMessages';
import {
  ActionDialog,
  DialogBody,
  FormActions,
  Refusal,
} from '../../ActionDialog';
import { ConcernChanged } from '../ConcernChanged';
import { LackList } from './LackList';

/** Where somebody changes a concern, and learns what is still lacking. */
export function ChangeDialog(props: {
  title: string;
  /** What follows from the change. */
  meaning?: string;
  concern: Concern;
  change: ReturnType<typeof useConcernChange>;
  /** What the button says that makes the change. */
  send: string;
  /** That nothing was done, in words. */
  failed: string;
  /** Whether the change cannot be made as it stands. */
  disabled?: boolean;
  onSend(): void;
  onClose(): void;
  /** The fields. */
  children?: ReactNode;
}) {
  const { title, meaning, concern, change, send, failed } = props;
  const { disabled, onSend, onClose, children } = props;
  const { sending, error, isStale } = change;
  const { t } = useMessages();
  const lacks = lacksOf(error);
  const answer = useRef<HTMLDivElement>(null);

  // In a long form, it would stand out of sight.
  useEffect(() => {
    if (isStale || error) {
      answer.current?.scrollIntoView?.({ block: 'nearest' });
    }
  }, [isStale, error]);

  function submit(event: FormEvent) {
    event.preventDefault();
    onSend();
  }

  return (
    <ActionDialog title={title} onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <DialogBody>
          {meaning && (
            <Typography variant="body2" color="textSecondary">
              {meaning}
            </Typography>
          )}
          {children}
          <div ref={answer}>
            {isStale && <ConcernChanged />}
            {lacks.length > 0 && <LackList lacks={lacks} concern={concern} />}
            {error && lacks.length === 0 && (
              <Refusal title={failed} error={error} />
            )}
          </div>
        </DialogBody>
        <FormActions
          send={sending ? t('concernStep.sending') : send}
          disabled={sending || disabled === true}
          onClose={onClose}
        />
      </form>
    </ActionDialog>
  );
}
