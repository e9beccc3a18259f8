import {
  ChannelTestRequest,
  channelTestDays,
  CONCERN_CHANNELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { FormEvent, useState } from 'react';
import { concernApiRef } from '../../../api';
import { dayOf } from '../../../formatting/moments';
import { useAttempt } from '../../../hooks/useAttempt';
import { useLanguage } from '../../../hooks/useLanguage';
import { useMessages } from '../../../hooks/useMessages';
import { today } from '../../../questions/today';
import {
  ActionDialog,
  DialogBody,
  FormActions,
  Refusal,
} from '../../ActionDialog';
import { DayField } from '../../DayField';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';
import { NoteField } from '../../NoteField';

const NOTE_LENGTH = 2000;

type Channel = ChannelTestRequest['channel'];
type Outcome = 'reached' | 'notReached';

/** Where somebody records that they have tried a channel. */
export function ChannelTestDialog(props: {
  interactionRef: string;
  /** The channels that customers are told of; all kinds if none is declared. */
  channels: readonly Channel[];
  onRecorded(): void;
  onClose(): void;
}) {
  const { interactionRef, channels, onRecorded, onClose } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const api = useApi(concernApiRef);
  const { sending, error, attempt } = useAttempt();
  const [days] = useState(() => channelTestDays(today()));
  const choices = channels.length > 0 ? channels : CONCERN_CHANNELS;
  const [channel, setChannel] = useState<Channel | ''>(
    choices.length === 1 ? choices[0] : '',
  );
  const [testedOn, setTestedOn] = useState(days.latest);
  const [outcome, setOutcome] = useState<Outcome | ''>('');
  const [note, setNote] = useState('');
  const isOutside = !(testedOn >= days.earliest && testedOn <= days.latest);

  async function send(event: FormEvent) {
    event.preventDefault();
    if (channel === '' || outcome === '') {
      return;
    }
    const sent = await attempt(() =>
      api.recordChannelTest({
        interactionRef,
        channel,
        testedOn,
        reachedUs: outcome === 'reached',
        note: note.trim() || undefined,
      }),
    );
    if (sent === 'done') {
      onRecorded();
    }
  }

  return (
    <ActionDialog title={t('channelTestDialog.title')} onClose={onClose}>
      <form noValidate onSubmit={send}>
        <DialogBody>
          <Typography variant="body2" color="textSecondary">
            {t('channelTestDialog.meaning')}
          </Typography>
          <FieldRow>
            <FormField<Channel | ''>
              required
              label={t('channelTestDialog.channel')}
              help={t('channelTestDialog.channelHelp')}
              value={channel}
              choices={choices.map(value => ({
                value,
                name: t(`concern.channel.${value}`),
              }))}
              onChange={setChannel}
            />
            <DayField
              label={t('channelTestDialog.testedOn')}
              value={testedOn}
              amiss={isOutside}
              help={
                isOutside
                  ? t('channelTestDialog.testedOnAmiss', {
                      earliest: dayOf(days.earliest, language),
                      latest: dayOf(days.latest, language),
                    })
                  : t('channelTestDialog.testedOnHelp')
              }
              earliest={days.earliest}
              latest={days.latest}
              onChange={setTestedOn}
            />
          </FieldRow>
          <FormField<Outcome | ''>
            required
            label={t('channelTestDialog.outcome')}
            help={t('channelTestDialog.outcomeHelp')}
            value={outcome}
            choices={(['reached', 'notReached'] as const).map(value => ({
              value,
              name: t(`channelTestDialog.${value}`),
            }))}
            onChange={setOutcome}
          />
          <NoteField
            label={t('channelTestDialog.note')}
            help={t('channelTestDialog.noteHelp')}
            value={note}
            maxLength={NOTE_LENGTH}
            onChange={setNote}
          />
          {error && (
            <Refusal title={t('channelTestDialog.failed')} error={error} />
          )}
        </DialogBody>
        <FormActions
          send={t(
            sending ? 'channelTestDialog.sending' : 'channelTestDialog.send',
          )}
          disabled={sending || isOutside || channel === '' || outcome === ''}
          onClose={onClose}
        />
      </form>
    </ActionDialog>
  );
}
