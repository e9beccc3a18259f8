import { fromLocalMoment } from '../../../../concerns/concernDraft';
import { said } from '../../../../concerns/said';
import { useMessages } from '../../../../hooks/useMessages';
import { startTelling, TellingDraft, TellingFields } from '../TellingFields';
import type { StepFieldsProps, StepForm } from '../types';
import type { ConcernTransition } from '@ai-governance/backstage-plugin-ai-governance-common';

function ToldFields(props: StepFieldsProps<TellingDraft>) {
  const { t } = useMessages();
  return (
    <TellingFields
      {...props}
      asksWhen
      textLabel={t('concernStep.field.told')}
    />
  );
}

function AskedFields(props: StepFieldsProps<TellingDraft>) {
  const { t } = useMessages();
  return <TellingFields {...props} textLabel={t('concernStep.field.asked')} />;
}

/** Something is told to the customer, perhaps some time ago. */
export function tellForm(
  to: 'acknowledged' | 'communicated',
): StepForm<TellingDraft, ConcernTransition> {
  return {
    start: startTelling,
    Fields: ToldFields,
    toTransition: ({ channel, text, at }) => ({
      to,
      channel: channel || undefined,
      text: said(text),
      at: fromLocalMoment(at),
    }),
  };
}

/** Something is asked of the customer, from now on. */
export const askForm: StepForm<TellingDraft, ConcernTransition> = {
  start: startTelling,
  Fields: AskedFields,
  toTransition: ({ channel, text }) => ({
    to: 'awaiting-customer',
    channel: channel || undefined,
    text: said(text),
  }),
};
