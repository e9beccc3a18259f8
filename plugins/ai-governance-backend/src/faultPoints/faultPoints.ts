import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/**
 * The places where a killed process leaves the most behind: one after every
 * write, and around every hand-over.
 */
export const FAULT_POINTS = [
  'journal.appended',
  'journal.erased',
  'journal.checkpoint-written',
  'concern.written',
  'concern.message-written',
  'concern.personal-data-written',
  'concern.receipt-written',
  'concern.erased',
  'signal.written',
  'outbox.put',
  'outbox.before-handle',
  'outbox.after-handle',
  'outbox.after-delete',
] as const;

/** The name of a fault point. */
export type FaultPoint = (typeof FAULT_POINTS)[number];

/** Is told where the work has come to; tests kill the process there. */
export interface FaultPoints {
  reach(name: FaultPoint): void | Promise<void>;
}

/** Fault points at which nothing happens. */
export const NO_FAULTS: FaultPoints = { reach: () => undefined };

/** The fault points of the plugin: nothing happens there, unless others are installed. */
export const faultPointsServiceRef = createServiceRef<FaultPoints>({
  id: 'ai-governance.fault-points',
  defaultFactory: async service =>
    createServiceFactory({ service, deps: {}, factory: () => NO_FAULTS }),
});
