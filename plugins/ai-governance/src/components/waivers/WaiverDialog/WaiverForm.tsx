import {
  WAIVER_NOTE_LENGTH,
  WaiverItem,
  WaiverStep,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import ChangedIcon from '@material-ui/icons/ErrorOutline';
import { useRef, useState } from 'react';
import type { useTransition } from '../../../hooks/waivers/useTransition';
import { useMessages } from '../../../hooks/useMessages';
import type { WaiverIntent } from '../../../waivers/intents';
import { DialogBody, Refusal } from '../../ActionDialog';
import { Callout } from '../../Callout';
import { NoteField } from '../../NoteField';
import { WaiverMeaning } from './WaiverMeaning';
import { WaiverSteps } from './WaiverSteps';
import { WhatIsWaived } from './WhatIsWaived';

/** The steps that are possible in each case, in the order of their buttons. */
const STEPS: Record<WaiverIntent, WaiverStep[]> = {
  decide: ['rejected', 'approved'],
  revoke: ['revoked'],
  takeBack: ['revoked'],
};

/** All about a waiver, and what the one who decides adds. */
export function WaiverForm(props: {
  waiver: WaiverItem;
  intent: WaiverIntent;
  transition: ReturnType<typeof useTransition>;
  onDone(step: WaiverStep): void;
  onClose(): void;
}) {
  const { waiver, intent, transition, onDone, onClose } = props;
  const { isStale, sending, error, take } = transition;
  const { t } = useMessages();
  const [note, setNote] = useState('');
  const [noteMissing, setNoteMissing] = useState(false);
  const noteField = useRef<HTMLTextAreaElement>(null);
  const steps = STEPS[intent].filter(step => waiver.steps.includes(step));

  async function choose(step: WaiverStep) {
    if (step !== 'approved' && !note.trim()) {
      setNoteMissing(true);
      noteField.current?.focus();
      return;
    }
    if ((await take(step, note)) === 'done') {
      onDone(step);
    }
  }

  function help() {
    if (noteMissing) {
      return t('waiverDialog.noteMissing');
    }
    return intent === 'decide'
      ? t('waiverDialog.noteForReject')
      : t('waiverDialog.noteForRevoke');
  }

  return (
    <>
      <DialogBody>
        {isStale && (
          <div role="alert">
            <Callout icon={ChangedIcon} accent>
              {t('waiverDialog.changed')}
            </Callout>
          </div>
        )}
        <WhatIsWaived waiver={waiver} />
        <WaiverMeaning waiver={waiver} intent={intent} steps={steps} />
        {steps.length > 0 && (
          <NoteField
            label={t('waiverDialog.note')}
            value={note}
            maxLength={WAIVER_NOTE_LENGTH}
            required={intent !== 'decide'}
            amiss={noteMissing}
            help={help()}
            inputRef={noteField}
            onChange={text => {
              setNote(text);
              setNoteMissing(false);
            }}
          />
        )}
        {error && <Refusal title={t('waiverDialog.failed')} error={error} />}
      </DialogBody>
      <WaiverSteps
        intent={intent}
        steps={steps}
        sending={sending}
        onChoose={choose}
        onClose={onClose}
      />
    </>
  );
}
