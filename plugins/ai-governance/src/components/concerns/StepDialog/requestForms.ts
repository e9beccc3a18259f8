import type { RequestTransition } from '@ai-governance/backstage-plugin-ai-governance-common';
import { extendForm, identifiedForm, identityForm } from './forms/identity';
import { refuseForm } from './forms/refuse';
import type { RequestForm } from './requestTypes';

/** A step of one request. */
export type RequestStep = RequestTransition['to'];

/** What each step of a request asks for. */
export const REQUEST_FORMS: Record<RequestStep, RequestForm<any>> = {
  'awaiting-identity': identityForm,
  identified: identifiedForm,
  extended: extendForm,
  refused: refuseForm,
};
