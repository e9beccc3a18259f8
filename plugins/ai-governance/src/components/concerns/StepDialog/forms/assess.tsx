import type { ConcernTransition } from '@ai-governance/backstage-plugin-ai-governance-common';
import { said } from '../../../../concerns/said';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import { isLacking, StepFieldsProps, StepForm } from '../types';

interface AssessDraft {
  note: string;
  referralResult: string;
}

function AssessFields(props: StepFieldsProps<AssessDraft>) {
  const { concern, draft, lacks, onChange } = props;
  const { t } = useMessages();
  const isAgain = concern.state === 'decided';
  return (
    <>
      {concern.state === 'referred' && (
        <FormField
          required
          multiline
          maxLength={20_000}
          label={t('concernStep.field.result')}
          value={draft.referralResult}
          amiss={
            isLacking(lacks, 'referral-result') && !draft.referralResult.trim()
          }
          onChange={referralResult => onChange({ referralResult })}
        />
      )}
      <FormField
        multiline
        required={isAgain}
        maxLength={2000}
        label={t(
          isAgain ? 'concernStep.field.because' : 'concernStep.field.note',
        )}
        value={draft.note}
        amiss={isLacking(lacks, 'because') && !draft.note.trim()}
        onChange={note => onChange({ note })}
      />
    </>
  );
}

/** Somebody looks at it: for the first time, again, or after a body has. */
export const assessForm: StepForm<AssessDraft, ConcernTransition> = {
  start: () => ({ note: '', referralResult: '' }),
  Fields: AssessFields,
  toTransition: ({ note, referralResult }) => ({
    to: 'assessing',
    note: said(note),
    referralResult: said(referralResult),
  }),
};
