import {
  Confirmation,
  ConfirmationRequest,
  PendingConfirmation,
} from '../confirmations/types';
import { GateReport, GateRequest } from '../gate/types';
import { PostureChangePage } from '../posture/changes';
import { EntitlementReport } from '../regulations/law/types';
import { RegulationQuery } from '../regulations/records/query';
import {
  AdoptionRecord,
  AdoptionRequest,
  CoverageReviewRecord,
  CoverageReviewRequest,
  RegulationList,
  TouchedPage,
  TranspositionRecord,
  TranspositionRequest,
  Withdrawal,
} from '../regulations/records/types';
import { PostureFilter, PostureOrderField } from '../posture/query';
import {
  CheckDescription,
  Posture,
  PostureHistory,
  PosturePage,
  PostureSummary,
  PostureTrend,
} from '../posture/types';
import { QuestionFilter, QuestionOrderField } from '../questions/query';
import { QuestionPage, QuestionSummary } from '../questions/types';
import { ScorecardGrouping, ScorecardReport } from '../scorecards/types';
import { WaiverOrderField } from '../waivers/constants';
import { WaiverFilter } from '../waivers/query';
import {
  WaiverItem,
  WaiverPage,
  WaiverRequest,
  WaiverTransition,
} from '../waivers/types';

/**
 * What to list, and in which order.
 * @public
 */
export interface PostureQuery extends PostureFilter {
  /** A part of the title, name or owner. */
  fullTextFilterTerm?: string;
  orderField?: { field: PostureOrderField; order: 'asc' | 'desc' };
  /** Items a page: 1 to 500; 20 if left out. */
  limit?: number;
}

/**
 * Which waivers to list, and in which order: newest first if nothing is said.
 * @public
 */
export interface WaiverQuery extends WaiverFilter {
  /** A part of a title, a name, the reason or a person. */
  fullTextFilterTerm?: string;
  orderField?: { field: WaiverOrderField; order: 'asc' | 'desc' };
  /** Items a page: 1 to 500; 20 if left out. */
  limit?: number;
}

/**
 * Which questions to list, and in which order: those due first if nothing is
 * said.
 * @public
 */
export interface QuestionQuery extends QuestionFilter {
  /** A part of the title or name of the interaction, of the check or owner. */
  fullTextFilterTerm?: string;
  orderField?: { field: QuestionOrderField; order: 'asc' | 'desc' };
  /** Items a page: 1 to 500; 20 if left out. */
  limit?: number;
}

/** Whose rights a request is made with. @public */
export interface AiGovernanceRequestOptions {
  /** A token; left out in the browser, where the session's is used. */
  token?: string;
}

/**
 * The HTTP API of the `ai-governance` plugin. All methods throw a
 * `ResponseError` of `@backstage/errors` when the backend refuses, with its
 * reasons in the message.
 * @public
 */
export interface AiGovernanceApi {
  /**
   * The posture of an interaction, AI system or service.
   * @param entityRef - such as `component:default/loan-api`
   * @returns `undefined` if there is none, or it may not be seen
   */
  getPosture(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<Posture | undefined>;

  /** The changes of that posture; `undefined` as above. */
  getPostureHistory(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureHistory | undefined>;

  /**
   * Whether an entity reaches a level, and what holds it back.
   * @returns `undefined` as above
   */
  getGate(
    entityRef: string,
    request: GateRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<GateReport | undefined>;

  /** One page of postures: a first one for a query, or the one of a cursor. */
  listPosture(
    query: PostureQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PosturePage>;

  /** Levels and requirements over all that the caller may see. */
  getPostureSummary(
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureSummary>;

  /**
   * How many interactions stood at which level.
   * @param query - how many months to look back: 1 to 60; 12 if left out
   */
  getPostureTrend(
    query?: { months?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureTrend>;

  /**
   * One page of what changed in all interactions, newest first.
   * @param query - `since` is a date as YYYY-MM-DD or a moment in ISO 8601
   */
  listPostureChanges(
    query:
      | { since?: string; limit?: number }
      | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureChangePage>;

  /** Where teams, systems or domains stand. */
  getScorecards(
    query: { groupBy: ScorecardGrouping },
    options?: AiGovernanceRequestOptions,
  ): Promise<ScorecardReport>;

  /** The same as comma-separated values. */
  exportScorecards(
    query: { groupBy: ScorecardGrouping },
    options?: AiGovernanceRequestOptions,
  ): Promise<string>;

  /** All checks, with what they ask and why. */
  listChecks(options?: AiGovernanceRequestOptions): Promise<CheckDescription[]>;

  /** What waits for somebody to confirm it, among what the caller may see. */
  listPendingConfirmations(
    options?: AiGovernanceRequestOptions,
  ): Promise<PendingConfirmation[]>;

  /**
   * All confirmations of an entity, newest first.
   * @returns `undefined` if nothing is known of it, or it may not be seen
   */
  listConfirmations(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<Confirmation[] | undefined>;

  /**
   * Confirms facts in the name of the caller, who has to be a person. If they
   * are not the facts of today any more, the `statusCode` of the error is 412.
   */
  confirm(
    request: ConfirmationRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<Confirmation>;

  /** One page of waivers: a first one for a query, or the one of a cursor. */
  listWaivers(
    query: WaiverQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverPage>;

  /** @returns `undefined` if there is none, or it may not be seen */
  getWaiver(
    id: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem | undefined>;

  /** Asks for a waiver in the name of the caller, who has to be a person. */
  requestWaiver(
    request: WaiverRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem>;

  /**
   * Takes a waiver one step on, in the name of the caller.
   * @param version - the version that was read; if it is not the one of today
   *   any more, the `statusCode` of the error is 412
   */
  transitionWaiver(
    id: string,
    version: number,
    transition: WaiverTransition,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem>;

  /** One page of questions: a first one for a query, or the one of a cursor. */
  listQuestions(
    query: QuestionQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<QuestionPage>;

  /** How many of the questions that the caller may see are open and late. */
  getQuestionSummary(
    options?: AiGovernanceRequestOptions,
  ): Promise<QuestionSummary>;
  /**
   * What the customers of an interaction are due by law.
   * @returns `undefined` if there is no such interaction, or it may not be seen
   */
  getEntitlements(
    entityRef: string,
    query?: { asOf?: string },
    options?: AiGovernanceRequestOptions,
  ): Promise<EntitlementReport | undefined>;

  /** The rows of the packs in use, as of a date, and where packs end. */
  listRegulations(
    query?: RegulationQuery,
    options?: AiGovernanceRequestOptions,
  ): Promise<RegulationList>;

  /** One page of the interactions that a row touches. */
  listTouched(
    rowId: string,
    query?: { cursor?: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<TouchedPage>;

  /**
   * Adopts a row in the name of the caller, who has to be a person. If the row
   * does not say any more what was seen, the `statusCode` of the error is 412.
   */
  adoptRow(
    rowId: string,
    request: AdoptionRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<AdoptionRecord>;

  /** Withdraws the adoption of a row, as it was read at a version. */
  withdrawAdoption(
    rowId: string,
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<AdoptionRecord>;

  /** Records the law of a member state that carries a directive. */
  recordTransposition(
    rowId: string,
    request: TranspositionRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<TranspositionRecord>;

  /** Withdraws that record, as it was read at a version. */
  withdrawTransposition(
    transposition: { rowId: string; id: string },
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<TranspositionRecord>;

  /** All that the legal team found where packs end, newest first. */
  listCoverageReviews(
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord[]>;

  /** Says what the law of a place wants that no pack speaks of. */
  reviewCoverage(
    request: CoverageReviewRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord>;

  /** Withdraws that answer, as it was read at a version. */
  withdrawCoverageReview(
    id: string,
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord>;
}
