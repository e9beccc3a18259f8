import {
  Concern,
  ConcernSubmission,
  ConcernTransition,
  RequestTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { createExtensionPoint } from '@backstage/backend-plugin-api';

/** What was done with a concern elsewhere. @public */
export type PastStep = {
  /** When, in ISO 8601. */
  at: string;
  /** Who did it, as an entity reference. */
  by: string;
} & (
  | { transition: ConcernTransition }
  | { requestId: string; transition: RequestTransition }
);

/** A concern that was handled elsewhere. @public */
export interface PastConcern {
  /** Tells it from the others of its source; what is known is left alone. */
  key: string;
  submission: ConcernSubmission & { receivedAt: string };
  /** When it was written down there, in ISO 8601. */
  recordedAt: string;
  recordedBy: string;
  assignee?: string;
  /** What was found to be behind it in the end. */
  cause?: Concern['cause'];
  /** In the order of time. A duplicate names the key of the other concern. */
  steps: readonly PastStep[];
}

/** Where past concerns come from. @public */
export interface ConcernHistorySource {
  /** Names the source; it never changes. */
  name: string;
  /** All of them, the oldest first. Called once, after the start. */
  read(): Promise<readonly PastConcern[]>;
}

/**
 * Takes over, once, concerns that were handled elsewhere before. They keep
 * their times, go through the same guards as all others, and nobody is
 * notified of what is long past.
 * @public
 */
export interface ConcernHistoryExtensionPoint {
  addSource(source: ConcernHistorySource): void;
}

/**
 * Where modules of the plugin `ai-governance` hand in past concerns.
 * @public
 */
export const aiGovernanceConcernHistoryExtensionPoint =
  createExtensionPoint<ConcernHistoryExtensionPoint>({
    id: 'ai-governance.concern-history',
  });
