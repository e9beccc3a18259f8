import {
  CheckDescription,
  Posture,
  PostureHistory,
  PosturePage,
  PostureSummary,
} from '../posture/types';
import { PostureLevel } from '../posture/levels';
import { Requirement } from '../posture/requirements';
import { RequirementStatus } from '../posture/statuses';

/**
 * What to list, and in which order. Several values of one property mean any
 * of them; several properties mean all of them.
 * @public
 */
export interface PostureQuery {
  kind?: string[];
  /** Owners, as entity references. */
  owner?: string[];
  level?: PostureLevel[];
  /** Requirements that have the status given in `status`. */
  requirement?: Requirement[];
  /** The status of the requirement; of any of them, if none is named. */
  status?: RequirementStatus[];
  /** Only what is tied to this service or AI system, as an entity reference. */
  relatedTo?: string[];
  /** A part of the title, name or owner. */
  fullTextFilterTerm?: string;
  orderField?: { field: PostureOrderField; order: 'asc' | 'desc' };
  /** Items a page: 1 to 500; 20 if left out. */
  limit?: number;
}

/** What postures can be ordered by. @public */
export type PostureOrderField =
  | 'title'
  | 'owner'
  | 'level'
  | 'declarationLevel'
  | 'fail'
  | 'undetermined'
  | 'assessedAt';

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

  /** One page of postures: a first one for a query, or the one of a cursor. */
  listPosture(
    query: PostureQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PosturePage>;

  /** Levels and requirements over all that the caller may see. */
  getPostureSummary(
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureSummary>;

  /** All checks, with what they ask and why. */
  listChecks(options?: AiGovernanceRequestOptions): Promise<CheckDescription[]>;
}
