import { z } from 'zod';
import {
  ChannelTest,
  ChannelTestList,
  ChannelTestRequest,
  ConcernAmendment,
  concernAssignmentSchema,
  ConcernImport,
  ConcernImportRequest,
  ConcernMessageInput,
  ConcernOverview,
  ConcernPage,
  ConcernSubmission,
  ConcernTransition,
  ConcernView,
  ConcernState,
  CONCERN_ORDER_FIELDS,
  RequestTransition,
  Timeline,
} from '../concerns';
import { REQUEST_TYPES, SEVERITIES } from '../kinds/vocabulary';
import { SignalApi } from './signalTypes';
import { AiGovernanceRequestOptions } from './types';

/** Which concerns to list, and in which order. @public */
export interface ConcernQuery {
  /** A customer interaction, AI system or service. */
  entityRef?: string;
  /** Of the interaction, as an entity reference. */
  owner?: string;
  /** A person or team; `me` for the caller, `none` for nobody. */
  assignee?: string;
  state?: readonly ConcernState[];
  open?: boolean;
  requestType?: readonly (typeof REQUEST_TYPES)[number][];
  severity?: readonly (typeof SEVERITIES)[number][];
  dueWithinDays?: number;
  overdue?: boolean;
  untriaged?: boolean;
  /** Only those whose interaction is not in the catalog any more. */
  orphaned?: boolean;
  fullTextFilterTerm?: string;
  orderField?: {
    field: (typeof CONCERN_ORDER_FIELDS)[number];
    order: 'asc' | 'desc';
  };
  limit?: number;
}

/**
 * The part of the HTTP API that is about concerns. A change names the version
 * it was read at; 412 says that somebody else was faster. All methods throw a
 * `ResponseError`; of a step that lacks something, its `body.error.lacks` says
 * what.
 * @public
 */
export interface ConcernApi extends SignalApi {
  listConcerns(
    query: ConcernQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernPage>;
  /**
   * All that a query finds and the caller may see, as comma-separated values
   * with a line of names at the top.
   */
  exportConcerns(
    query: Omit<ConcernQuery, 'limit'>,
    options?: AiGovernanceRequestOptions,
  ): Promise<string>;
  /** What all concerns that a query finds and the caller may see come to. */
  getConcernOverview(
    query?: Omit<ConcernQuery, 'orderField' | 'limit'>,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernOverview>;
  /** By id or reference; `undefined` if there is none or it may not be seen. */
  getConcern(
    id: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView | undefined>;
  getTimeline(
    id: string,
    query?: { after?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<Timeline>;
  submitConcern(
    submission: ConcernSubmission,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  /** What a file of concerns would become, row by row; nothing is kept. */
  previewImport(
    request: ConcernImportRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernImport>;
  /**
   * Imports a file of concerns, all of it or nothing. While rows are faulty it
   * is refused with 422 and `body.error.problems`, unless those are to be
   * skipped. What was imported before is left alone.
   */
  importConcerns(
    request: ConcernImportRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernImport>;
  transitionConcern(
    id: string,
    version: number,
    transition: ConcernTransition,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  transitionRequest(
    id: string,
    requestId: string,
    version: number,
    transition: RequestTransition,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  amendConcern(
    id: string,
    version: number,
    amendment: ConcernAmendment,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  assignConcern(
    id: string,
    version: number,
    assignment: z.infer<typeof concernAssignmentSchema>,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  addMessage(
    id: string,
    message: ConcernMessageInput,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  holdConcern(
    id: string,
    version: number,
    hold: { because: string | null },
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  erasePersonalData(
    id: string,
    version: number,
    options?: AiGovernanceRequestOptions,
  ): Promise<ConcernView>;
  /** The tests of the channels of an interaction, newest first. */
  listChannelTests(
    interactionRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<ChannelTestList>;
  /** Records a test in the name of the caller, who has to be a person. */
  recordChannelTest(
    test: ChannelTestRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<ChannelTest>;
}
