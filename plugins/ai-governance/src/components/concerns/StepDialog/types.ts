import type {
  ConcernTransition,
  ConcernView,
  RequestTransition,
  StepLack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import type { ComponentType } from 'react';

/** What the fields of a step are given. */
export interface StepFieldsProps<TDraft> {
  concern: ConcernView;
  draft: TDraft;
  /** What the backend says is lacking, once somebody has tried. */
  lacks: StepLack[];
  onChange(change: Partial<TDraft>): void;
}

/** What a step asks for, and what is made of the answers. */
export interface StepForm<
  TDraft,
  TTransition extends ConcernTransition | RequestTransition,
> {
  /** What stands in the fields at first. */
  start(concern: ConcernView): TDraft;
  Fields: ComponentType<StepFieldsProps<TDraft>>;
  toTransition(draft: TDraft): TTransition;
}

/** Whether a step lacks something, of one request or at all. */
export function isLacking(
  lacks: StepLack[],
  id: string,
  requestId?: string,
): boolean {
  return lacks.some(
    lack => lack.id === id && (!requestId || lack.requestId === requestId),
  );
}
