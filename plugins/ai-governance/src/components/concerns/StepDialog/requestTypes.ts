import type {
  ConcernRequest,
  ConcernView,
  RequestTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { ComponentType } from 'react';
import type { StepFieldsProps } from './types';

/** What the fields of a step of one request are given. */
export interface RequestFieldsProps<TDraft> extends StepFieldsProps<TDraft> {
  request: ConcernRequest;
}

/** What a step of one request asks for, and what is made of the answers. */
export interface RequestForm<TDraft> {
  /** What stands in the fields at first. */
  start(concern: ConcernView): TDraft;
  Fields: ComponentType<RequestFieldsProps<TDraft>>;
  toTransition(draft: TDraft): RequestTransition;
}
