import { Calendar } from '../../regulations/deadlines/calendar';
import { Concern } from '../schemas/concern';
import { ConcernState, TELLING_CHANNELS } from '../vocabulary';

/**
 * What a step still lacks.
 * @public
 */
export interface StepLack {
  /** A word for programs, such as `other-reviewer`. */
  id: string;
  /** What to do, in a sentence. */
  message: string;
  /** The request that it is about. */
  requestId?: string;
}

/**
 * What a step is judged by, besides the concern.
 * @public
 */
export interface StepContext {
  /** Now, in ISO 8601 and UTC. */
  at: string;
  /** Who takes the step. */
  by: string;
  /** The id that what is said to the customer gets. */
  messageId: string;
  /**
   * Whether who takes the step is a reviewer who may change the decision, by
   * the declaration; `undefined` where nobody has said.
   */
  mayOverride?: boolean;
  /** Whether a law gives the customer a body outside of us to turn to. */
  externalRouteDue: boolean;
  /** Whether the customer left a way to be reached, besides the receipt. */
  hasContact: boolean;
  calendarOf(jurisdiction: string): Calendar;
}

/** Something that is said to the customer with a step. @public */
export interface ToldCustomer {
  text: string;
  channel: (typeof TELLING_CHANNELS)[number];
  at: string;
}

/** What became of a step. @public */
export type StepResult =
  | { outcome: 'taken'; concern: Concern; told?: ToldCustomer }
  | { outcome: 'not-allowed'; allowed: readonly string[] }
  | { outcome: 'lacking'; lacks: StepLack[] };

/** What a step does, once it lacks nothing. */
export interface StepTaken {
  concern: Concern;
  told?: ToldCustomer;
}

/**
 * One step of a concern. The state and the version are changed by whoever
 * takes the step; what else changes is said here.
 */
export interface ConcernStep<TInput> {
  to: ConcernState;
  from: readonly ConcernState[];
  lacks(concern: Concern, input: TInput, context: StepContext): StepLack[];
  take(concern: Concern, input: TInput, context: StepContext): StepTaken;
}
