import {
  Concern,
  StepLack,
  TELLING_CHANNELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import Typography from '@material-ui/core/Typography';
import { oneOf } from '../../../oneOf';
import { useMessages } from '../../../hooks/useMessages';
import { FieldRow } from '../../FieldRow';
import { FormField } from '../../FormField';
import { isLacking } from './types';

/** How the customer is told something, and what. */
export interface TellingDraft {
  channel: (typeof TELLING_CHANNELS)[number] | '';
  text: string;
  /** Empty if it is now. */
  at: string;
}

/** The customer is likely told by the way by which they came. */
export function startTelling({
  channel,
}: Pick<Concern, 'channel'>): TellingDraft {
  return { channel: oneOf(TELLING_CHANNELS, channel) ?? '', text: '', at: '' };
}

/** The fields of what the customer is told. */
export function TellingFields(props: {
  draft: TellingDraft;
  lacks: StepLack[];
  textLabel: string;
  /** Whether it can have been told before now. */
  asksWhen?: boolean;
  onChange(change: Partial<TellingDraft>): void;
}) {
  const { draft, lacks, textLabel, asksWhen, onChange } = props;
  const { t } = useMessages();
  const isAmissWhen = ['past', 'after-receipt', 'after-decision'].some(id =>
    isLacking(lacks, id),
  );
  return (
    <>
      <Typography variant="body2" color="textSecondary">
        {t('concernStep.field.sends')}
      </Typography>
      <FieldRow>
        <FormField
          required
          label={t('concernStep.field.channel')}
          value={draft.channel}
          amiss={
            isLacking(lacks, 'direct-channel') ||
            (isLacking(lacks, 'channel') && !draft.channel)
          }
          choices={TELLING_CHANNELS.map(value => ({
            value,
            name: t(`concern.channel.${value}`),
          }))}
          onChange={channel => onChange({ channel })}
        />
        {asksWhen && (
          <FormField
            type="datetime-local"
            label={t('concernStep.field.toldAt')}
            help={t('concernStep.field.toldAtHelp')}
            value={draft.at}
            amiss={isAmissWhen}
            onChange={at => onChange({ at })}
          />
        )}
      </FieldRow>
      <FormField
        required
        multiline
        maxLength={20_000}
        label={textLabel}
        value={draft.text}
        amiss={isLacking(lacks, 'text') && !draft.text.trim()}
        onChange={text => onChange({ text })}
      />
    </>
  );
}
