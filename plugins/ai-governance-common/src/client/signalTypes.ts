import {
  SIGNAL_STATES,
  SignalAssessment,
  SignalPage,
  SignalView,
} from '../concerns';
import { AiGovernanceRequestOptions } from './types';

/** Which signals from the crowd to list. @public */
export interface SignalQuery {
  /** A customer interaction, AI system or service. */
  entityRef?: string;
  state?: (typeof SIGNAL_STATES)[number];
  limit?: number;
}

/**
 * The part of the HTTP API that is about what many concerns point to together.
 * All methods throw a `ResponseError`.
 * @public
 */
export interface SignalApi {
  /** The newest first. */
  listSignals(
    query: SignalQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<SignalPage>;
  /**
   * Writes down what was found.
   * @param version - the one that was read; 412 says that it has grown since
   */
  assessSignal(
    id: string,
    version: number,
    assessment: SignalAssessment,
    options?: AiGovernanceRequestOptions,
  ): Promise<SignalView>;
}
