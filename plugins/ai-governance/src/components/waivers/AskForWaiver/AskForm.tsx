import WaivedIcon from '@material-ui/icons/PauseCircleOutline';
import { FormEvent, ReactNode, useRef, useState } from 'react';
import { useRequestWaiver } from '../../../hooks/waivers/useRequestWaiver';
import { useMessages } from '../../../hooks/useMessages';
import {
  fieldsAmiss,
  WaiverDraft,
  waiverEnds,
} from '../../../waivers/waiverDraft';
import { DialogBody, FormActions, Refusal } from '../../ActionDialog';
import { Callout } from '../../Callout';
import { OwnerField } from './OwnerField';
import { ReasonField } from './ReasonField';
import { UntilField } from './UntilField';

/** Why, who answers for it, and until when. */
export function AskForm(props: {
  entityRef: string;
  checkId: string;
  /** The reader and their groups. */
  claims: string[];
  latestEnd: string | undefined;
  onAsked(): void;
  onClose(): void;
  /** What it is about. */
  children: ReactNode;
}) {
  const { entityRef, checkId, claims, latestEnd } = props;
  const { onAsked, onClose, children } = props;
  const { t } = useMessages();
  const { sending, error, request } = useRequestWaiver();
  const [ends] = useState(() => waiverEnds(latestEnd));
  const [draft, setDraft] = useState<WaiverDraft>({
    reason: '',
    owner: claims[0] ?? '',
    until: '',
  });
  // Nothing is called wrong before somebody has tried to send it.
  const [tried, setTried] = useState(false);
  const fields = {
    reason: useRef<HTMLTextAreaElement>(null),
    owner: useRef<HTMLInputElement>(null),
    until: useRef<HTMLInputElement>(null),
  };
  const amiss = fieldsAmiss(draft, ends);
  const isAmiss = (name: keyof WaiverDraft) => tried && amiss.includes(name);
  const change = (changed: Partial<WaiverDraft>) =>
    setDraft({ ...draft, ...changed });

  async function send(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (amiss.length > 0) {
      fields[amiss[0]].current?.focus();
      return;
    }
    const { reason, owner, until } = draft;
    const outcome = await request({
      entityRef,
      checkId,
      reason: reason.trim(),
      owner: owner.trim(),
      until,
    });
    if (outcome === 'done') {
      onAsked();
    }
  }

  return (
    <form noValidate onSubmit={send}>
      <DialogBody>
        {children}
        <ReasonField
          value={draft.reason}
          amiss={isAmiss('reason')}
          inputRef={fields.reason}
          onChange={reason => change({ reason })}
        />
        <OwnerField
          value={draft.owner}
          claims={claims}
          amiss={isAmiss('owner')}
          inputRef={fields.owner}
          onChange={owner => change({ owner })}
        />
        <UntilField
          value={draft.until}
          ends={ends}
          amiss={isAmiss('until')}
          inputRef={fields.until}
          onChange={until => change({ until })}
        />
        <Callout icon={WaivedIcon}>
          {t('waiver.meaning')}{' '}
          <strong>{t('askForWaiver.somebodyElse')}</strong>
        </Callout>
        {error && <Refusal title={t('askForWaiver.failed')} error={error} />}
      </DialogBody>
      <FormActions
        send={t(sending ? 'askForWaiver.sending' : 'askForWaiver.send')}
        disabled={sending}
        onClose={onClose}
      />
    </form>
  );
}
