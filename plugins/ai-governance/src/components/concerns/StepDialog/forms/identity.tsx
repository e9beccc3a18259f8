import Typography from '@material-ui/core/Typography';
import { exactMoment } from '../../../../formatting/moments';
import { said } from '../../../../concerns/said';
import { useLanguage } from '../../../../hooks/useLanguage';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import type { RequestFieldsProps, RequestForm } from '../requestTypes';
import { startTelling, TellingDraft, TellingFields } from '../TellingFields';
import { isLacking } from '../types';

interface DoubtDraft extends TellingDraft {
  because: string;
}

function DoubtFields(props: RequestFieldsProps<DoubtDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <>
      <FormField
        required
        multiline
        maxLength={2000}
        label={t('requestStep.doubt')}
        value={draft.because}
        amiss={isLacking(lacks, 'because') && !draft.because.trim()}
        onChange={because => onChange({ because })}
      />
      <TellingFields {...props} textLabel={t('concernStep.field.asked')} />
    </>
  );
}

/** The customer is asked who they are. */
export const identityForm: RequestForm<DoubtDraft> = {
  start: concern => ({ ...startTelling(concern), because: '' }),
  Fields: DoubtFields,
  toTransition: ({ because, channel, text }) => ({
    to: 'awaiting-identity',
    because: said(because),
    channel: channel || undefined,
    text: said(text),
  }),
};

interface SureDraft {
  how: string;
}

function SureFields(props: RequestFieldsProps<SureDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <FormField
      required
      multiline
      maxLength={2000}
      label={t('requestStep.how')}
      value={draft.how}
      amiss={isLacking(lacks, 'how') && !draft.how.trim()}
      onChange={how => onChange({ how })}
    />
  );
}

/** It is sure who asks. */
export const identifiedForm: RequestForm<SureDraft> = {
  start: () => ({ how: '' }),
  Fields: SureFields,
  toTransition: ({ how }) => ({ to: 'identified', how: said(how) }),
};

interface ExtendDraft extends TellingDraft {
  clockId: string;
  because: string;
}

function ExtendFields(props: RequestFieldsProps<ExtendDraft>) {
  const { request, draft, lacks, onChange } = props;
  const { t } = useMessages();
  const language = useLanguage();
  const clocks = request.clocks.filter(
    ({ rule, extended, state }) =>
      rule.extension && !extended && ['running', 'paused'].includes(state),
  );
  const chosen = clocks.find(({ id }) => id === draft.clockId);
  if (clocks.length === 0) {
    return <Typography variant="body1">{t('requestStep.noClock')}</Typography>;
  }
  return (
    <>
      <FormField
        required
        label={t('requestStep.clock')}
        value={draft.clockId}
        amiss={isLacking(lacks, 'clock') && !chosen}
        help={chosen?.rule.extension?.condition}
        choices={clocks.map(({ id, action, source, dueAt }) => ({
          value: id,
          name: [
            t(`concern.action.${action}`),
            source.title,
            dueAt && exactMoment(dueAt, language),
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
        onChange={clockId => onChange({ clockId })}
      />
      <FormField
        required
        multiline
        maxLength={2000}
        label={t('requestStep.longer')}
        value={draft.because}
        amiss={isLacking(lacks, 'because') && !draft.because.trim()}
        onChange={because => onChange({ because })}
      />
      <TellingFields {...props} textLabel={t('concernStep.field.told')} />
    </>
  );
}

/** The customer is told that it takes longer. */
export const extendForm: RequestForm<ExtendDraft> = {
  start: concern => ({ ...startTelling(concern), clockId: '', because: '' }),
  Fields: ExtendFields,
  toTransition: ({ clockId, because, channel, text }) => ({
    to: 'extended',
    clockId: clockId || undefined,
    because: said(because),
    channel: channel || undefined,
    text: said(text),
  }),
};
