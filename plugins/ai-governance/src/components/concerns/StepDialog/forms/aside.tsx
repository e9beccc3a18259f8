import type { ConcernTransition } from '@ai-governance/backstage-plugin-ai-governance-common';
import { said } from '../../../../concerns/said';
import { useMessages } from '../../../../hooks/useMessages';
import { FormField } from '../../../FormField';
import { isLacking, StepFieldsProps, StepForm } from '../types';

interface BecauseDraft {
  because: string;
}

function BecauseField(props: StepFieldsProps<BecauseDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <FormField
      required
      multiline
      maxLength={2000}
      label={t('concernStep.field.because')}
      value={draft.because}
      amiss={isLacking(lacks, 'because') && !draft.because.trim()}
      onChange={because => onChange({ because })}
    />
  );
}

/** It is looked at again, or the customer took it back; for a reason. */
export function becauseForm(
  to: 'reopened' | 'withdrawn',
): StepForm<BecauseDraft, ConcernTransition> {
  return {
    start: () => ({ because: '' }),
    Fields: BecauseField,
    toTransition: ({ because }) => ({ to, because: said(because) }),
  };
}

interface DuplicateDraft {
  of: string;
}

function DuplicateFields(props: StepFieldsProps<DuplicateDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <FormField
      required
      maxLength={100}
      label={t('concernStep.field.of')}
      help={t('concernStep.field.ofHelp')}
      value={draft.of}
      amiss={isLacking(lacks, 'of')}
      onChange={of => onChange({ of })}
    />
  );
}

/** The same is raised by another concern. */
export const duplicateForm: StepForm<DuplicateDraft, ConcernTransition> = {
  start: () => ({ of: '' }),
  Fields: DuplicateFields,
  toTransition: ({ of }) => ({
    to: 'duplicate',
    of: said(
      of.trim().toUpperCase().startsWith('C-')
        ? of.trim().toUpperCase()
        : of.trim(),
    ),
  }),
};

interface NotAboutAiDraft extends BecauseDraft {
  passedTo: string;
}

function NotAboutAiFields(props: StepFieldsProps<NotAboutAiDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <>
      <BecauseField {...props} />
      <FormField
        required
        maxLength={300}
        label={t('concernStep.field.passedTo')}
        value={draft.passedTo}
        amiss={isLacking(lacks, 'passed-to') && !draft.passedTo.trim()}
        onChange={passedTo => onChange({ passedTo })}
      />
    </>
  );
}

/** No AI has a part in it, so somebody else takes care of it. */
export const notAboutAiForm: StepForm<NotAboutAiDraft, ConcernTransition> = {
  start: () => ({ because: '', passedTo: '' }),
  Fields: NotAboutAiFields,
  toTransition: ({ because, passedTo }) => ({
    to: 'not-about-ai',
    because: said(because),
    passedTo: said(passedTo),
  }),
};

interface ReferDraft {
  body: string;
  reference: string;
}

function ReferFields(props: StepFieldsProps<ReferDraft>) {
  const { draft, lacks, onChange } = props;
  const { t } = useMessages();
  return (
    <>
      <FormField
        required
        maxLength={300}
        label={t('concernStep.field.body')}
        help={t('concernStep.field.bodyHelp')}
        value={draft.body}
        amiss={isLacking(lacks, 'body') && !draft.body.trim()}
        onChange={body => onChange({ body })}
      />
      <FormField
        maxLength={300}
        label={t('concernStep.field.bodyReference')}
        value={draft.reference}
        onChange={reference => onChange({ reference })}
      />
    </>
  );
}

/** A body outside of us looks at it. */
export const referForm: StepForm<ReferDraft, ConcernTransition> = {
  start: () => ({ body: '', reference: '' }),
  Fields: ReferFields,
  toTransition: ({ body, reference }) => ({
    to: 'referred',
    body: said(body),
    reference: said(reference),
  }),
};
