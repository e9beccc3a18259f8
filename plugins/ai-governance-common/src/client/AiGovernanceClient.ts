import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import {
  confirmationListSchema,
  confirmationSchema,
  pendingConfirmationListSchema,
} from '../confirmations/schemas';
import {
  Confirmation,
  ConfirmationRequest,
  PendingConfirmation,
} from '../confirmations/types';
import { gateReportSchema } from '../gate/schemas';
import { GateReport, GateRequest } from '../gate/types';
import { PostureChangePage, postureChangePageSchema } from '../posture/changes';
import {
  checkListSchema,
  postureHistorySchema,
  posturePageSchema,
  postureSchema,
  postureSummarySchema,
  postureTrendSchema,
} from '../posture/schemas';
import {
  CheckDescription,
  Posture,
  PostureHistory,
  PosturePage,
  PostureSummary,
  PostureTrend,
} from '../posture/types';
import { scorecardReportSchema } from '../scorecards/schemas';
import { ScorecardGrouping, ScorecardReport } from '../scorecards/types';
import {
  questionPageSchema,
  questionSummarySchema,
} from '../questions/schemas';
import { QuestionPage, QuestionSummary } from '../questions/types';
import { byName } from './paths';
import { RegulationClient, RequestOptions } from './RegulationClient';
import { waiverItemSchema, waiverPageSchema } from '../waivers/schemas';
import {
  WaiverItem,
  WaiverPage,
  WaiverRequest,
  WaiverTransition,
} from '../waivers/types';
import { listSearchParams } from './listSearchParams';
import {
  AiGovernanceApi,
  AiGovernanceRequestOptions,
  PostureQuery,
  QuestionQuery,
  WaiverQuery,
} from './types';

const PLUGIN_ID = 'ai-governance';

/**
 * What the client needs of its surroundings; Backstage's `discoveryApi` and
 * `fetchApi` fit, and so do the backend's discovery and global fetch.
 * @public
 */
export interface AiGovernanceClientOptions {
  discoveryApi: { getBaseUrl(pluginId: string): Promise<string> };
  fetchApi: { fetch: typeof fetch };
}

/**
 * The client of the HTTP API, for browsers, the command line and other
 * backends.
 * @public
 */
export class AiGovernanceClient
  extends RegulationClient
  implements AiGovernanceApi
{
  private readonly discoveryApi: AiGovernanceClientOptions['discoveryApi'];
  private readonly fetchApi: AiGovernanceClientOptions['fetchApi'];

  constructor(options: AiGovernanceClientOptions) {
    super();
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  async getPosture(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<Posture | undefined> {
    return this.getUnlessMissing(
      `/posture/${byName(entityRef)}`,
      postureSchema,
      options,
    );
  }

  async getPostureHistory(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureHistory | undefined> {
    return this.getUnlessMissing(
      `/posture/${byName(entityRef)}/history`,
      postureHistorySchema,
      options,
    );
  }

  async getGate(
    entityRef: string,
    request: GateRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<GateReport | undefined> {
    const { level, mode, acceptWaivers } = request;
    const params = new URLSearchParams({
      level,
      ...(mode && { mode }),
      ...(acceptWaivers !== undefined && {
        acceptWaivers: String(acceptWaivers),
      }),
    });
    return this.getUnlessMissing(
      `/gate/${byName(entityRef)}?${params}`,
      gateReportSchema,
      options,
    );
  }

  async listPosture(
    query: PostureQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PosturePage> {
    return this.get(
      `/posture?${toSearchParams(query)}`,
      posturePageSchema,
      options,
    );
  }

  async getPostureSummary(
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureSummary> {
    return this.get('/posture/summary', postureSummarySchema, options);
  }

  async getPostureTrend(
    query: { months?: number } = {},
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureTrend> {
    return this.get(
      `/posture/trend?${toPlainParams(query)}`,
      postureTrendSchema,
      options,
    );
  }

  async listPostureChanges(
    query: { since?: string; cursor?: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<PostureChangePage> {
    return this.get(
      `/posture/changes?${toPlainParams(query)}`,
      postureChangePageSchema,
      options,
    );
  }

  async getScorecards(
    query: { groupBy: ScorecardGrouping },
    options?: AiGovernanceRequestOptions,
  ): Promise<ScorecardReport> {
    return this.get(
      `/scorecards?${toPlainParams(query)}`,
      scorecardReportSchema,
      options,
    );
  }

  async exportScorecards(
    query: { groupBy: ScorecardGrouping },
    options: AiGovernanceRequestOptions = {},
  ): Promise<string> {
    const { token } = options;
    const baseUrl = await this.discoveryApi.getBaseUrl(PLUGIN_ID);
    const response = await this.fetchApi.fetch(
      `${baseUrl}/scorecards/export.csv?${toPlainParams(query)}`,
      { headers: { ...(token && { Authorization: `Bearer ${token}` }) } },
    );
    if (!response.ok) {
      throw await refusalOf(response);
    }
    return response.text();
  }

  async listChecks(
    options?: AiGovernanceRequestOptions,
  ): Promise<CheckDescription[]> {
    return (await this.get('/checks', checkListSchema, options)).items;
  }

  async listPendingConfirmations(
    options?: AiGovernanceRequestOptions,
  ): Promise<PendingConfirmation[]> {
    const { items } = await this.get(
      '/confirmations/pending',
      pendingConfirmationListSchema,
      options,
    );
    return items;
  }

  async listConfirmations(
    entityRef: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<Confirmation[] | undefined> {
    const found = await this.getUnlessMissing(
      `/confirmations?${new URLSearchParams({ entityRef })}`,
      confirmationListSchema,
      options,
    );
    return found?.items;
  }

  async confirm(
    request: ConfirmationRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<Confirmation> {
    return this.request('/confirmations', confirmationSchema, {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  async listQuestions(
    query: QuestionQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<QuestionPage> {
    return this.get(
      `/questions?${listSearchParams(query)}`,
      questionPageSchema,
      options,
    );
  }

  async getQuestionSummary(
    options?: AiGovernanceRequestOptions,
  ): Promise<QuestionSummary> {
    return this.get('/questions/summary', questionSummarySchema, options);
  }

  async listWaivers(
    query: WaiverQuery | { cursor: string; limit?: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverPage> {
    return this.get(
      `/waivers?${listSearchParams(query)}`,
      waiverPageSchema,
      options,
    );
  }

  async getWaiver(
    id: string,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem | undefined> {
    return this.getUnlessMissing(
      `/waivers/${encodeURIComponent(id)}`,
      waiverItemSchema,
      options,
    );
  }

  async requestWaiver(
    request: WaiverRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem> {
    return this.request('/waivers', waiverItemSchema, {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  async transitionWaiver(
    id: string,
    version: number,
    transition: WaiverTransition,
    options?: AiGovernanceRequestOptions,
  ): Promise<WaiverItem> {
    return this.request(
      `/waivers/${encodeURIComponent(id)}/transitions`,
      waiverItemSchema,
      { ...options, method: 'POST', body: transition, ifMatch: version },
    );
  }

  protected async getUnlessMissing<T extends z.ZodType>(
    path: string,
    schema: T,
    options?: AiGovernanceRequestOptions,
  ): Promise<z.infer<T> | undefined> {
    try {
      return await this.get(path, schema, options);
    } catch (error) {
      if (error instanceof ResponseError && error.statusCode === 404) {
        return undefined;
      }
      throw error;
    }
  }

  protected get<T extends z.ZodType>(
    path: string,
    schema: T,
    options?: AiGovernanceRequestOptions,
  ): Promise<z.infer<T>> {
    return this.request(path, schema, { ...options, method: 'GET' });
  }

  protected async request<T extends z.ZodType>(
    path: string,
    schema: T,
    options: RequestOptions,
  ): Promise<z.infer<T>> {
    const { token, method, body, ifMatch } = options;
    const baseUrl = await this.discoveryApi.getBaseUrl(PLUGIN_ID);
    const response = await this.fetchApi.fetch(`${baseUrl}${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `Bearer ${token}` }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...(ifMatch !== undefined && { 'If-Match': `"${ifMatch}"` }),
      },
      body: body && JSON.stringify(body),
    });
    if (!response.ok) {
      throw await refusalOf(response);
    }
    return schema.parse(await response.json());
  }
}

/** Why the backend refused, in its own words. */
async function refusalOf(response: Response): Promise<ResponseError> {
  const refusal = await ResponseError.fromResponse(response);
  refusal.message = refusal.cause.message || refusal.message;
  return refusal;
}

function toSearchParams(
  query: PostureQuery | { cursor: string; limit?: number },
): URLSearchParams {
  const params = new URLSearchParams();
  if ('cursor' in query) {
    params.set('cursor', query.cursor);
  } else {
    const { fullTextFilterTerm, orderField, limit: _, ...filters } = query;
    const filter = Object.entries(filters).flatMap(([name, values]) =>
      (values ?? []).map(value => `${name}=${value}`),
    );
    if (filter.length > 0) {
      params.set('filter', filter.join(','));
    }
    if (fullTextFilterTerm) {
      params.set('fullTextFilterTerm', fullTextFilterTerm);
    }
    if (orderField) {
      params.set('orderField', `${orderField.field},${orderField.order}`);
    }
  }
  if (query.limit !== undefined) {
    params.set('limit', String(query.limit));
  }
  return params;
}

function toPlainParams(
  query: Record<string, string | number | undefined>,
): URLSearchParams {
  return new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
}
