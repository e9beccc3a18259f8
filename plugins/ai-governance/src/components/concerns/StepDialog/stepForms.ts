import type {
  ConcernState,
  ConcernTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { StepForm } from './types';
import {
  becauseForm,
  duplicateForm,
  notAboutAiForm,
  referForm,
} from './forms/aside';
import { assessForm } from './forms/assess';
import { closeForm } from './forms/close';
import { decideForm } from './forms/decide';
import { askForm, tellForm } from './forms/tell';

/** What each step asks for. Nobody takes a concern back to being received. */
export const STEP_FORMS: Record<
  Exclude<ConcernState, 'received'>,
  StepForm<any, ConcernTransition>
> = {
  acknowledged: tellForm('acknowledged'),
  assessing: assessForm,
  'awaiting-customer': askForm,
  decided: decideForm,
  communicated: tellForm('communicated'),
  closed: closeForm,
  referred: referForm,
  reopened: becauseForm('reopened'),
  withdrawn: becauseForm('withdrawn'),
  duplicate: duplicateForm,
  'not-about-ai': notAboutAiForm,
};
