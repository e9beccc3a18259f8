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
import { RegulationClient } from './RegulationClient';
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

/**
 * The client of the HTTP API, for browsers, the command line and other
 * backends.
 * @public
 */
export class AiGovernanceClient
  extends RegulationClient
  implements AiGovernanceApi
{
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
    return this.getText(
      `/scorecards/export.csv?${toPlainParams(query)}`,
      options,
    );
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
