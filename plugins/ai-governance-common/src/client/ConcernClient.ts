import { z } from 'zod';
import {
  ChannelTest,
  ChannelTestList,
  channelTestListSchema,
  ChannelTestRequest,
  channelTestSchema,
  ConcernAmendment,
  concernAssignmentSchema,
  ConcernImport,
  ConcernImportRequest,
  concernImportSchema,
  ConcernMessageInput,
  ConcernOverview,
  concernOverviewSchema,
  ConcernPage,
  concernPageSchema,
  ConcernSubmission,
  ConcernTransition,
  ConcernView,
  concernViewSchema,
  RequestTransition,
  Timeline,
  timelineSchema,
} from '../concerns';
import { ConcernApi, ConcernQuery } from './concernTypes';
import { searchOf } from './paths';
import { SignalClient } from './SignalClient';
import { AiGovernanceRequestOptions } from './types';

type Options = AiGovernanceRequestOptions | undefined;

function pathOf(id: string, ...rest: string[]): string {
  return ['/concerns', ...[id, ...rest].map(encodeURIComponent)].join('/');
}

/** A value as the route reads it: lists with commas, and no `false`. */
function paramOf(value: unknown): string | number | boolean | undefined {
  if (Array.isArray(value)) {
    return value.join(',') || undefined;
  }
  return value === false || value === ''
    ? undefined
    : (value as string | number | true | undefined);
}

function paramsOf(
  query: ConcernQuery | { cursor: string; limit?: number },
): string {
  const { orderField, ...filters } = { orderField: undefined, ...query };
  return searchOf({
    ...Object.fromEntries(
      Object.entries(filters).map(([name, value]) => [name, paramOf(value)]),
    ),
    orderField: orderField && `${orderField.field},${orderField.order}`,
  });
}

/** The client of the part of the HTTP API that is about concerns. @public */
export class ConcernClient extends SignalClient implements ConcernApi {
  async listConcerns(
    query: ConcernQuery | { cursor: string; limit?: number },
    options?: Options,
  ): Promise<ConcernPage> {
    return this.get(`/concerns${paramsOf(query)}`, concernPageSchema, options);
  }

  async exportConcerns(
    query: Omit<ConcernQuery, 'limit'>,
    options?: Options,
  ): Promise<string> {
    return this.getText(`/concerns/export.csv${paramsOf(query)}`, options);
  }

  async getConcernOverview(
    query: Omit<ConcernQuery, 'orderField' | 'limit'> = {},
    options?: Options,
  ): Promise<ConcernOverview> {
    return this.get(
      `/concerns/summary${paramsOf(query)}`,
      concernOverviewSchema,
      options,
    );
  }

  async getConcern(
    id: string,
    options?: Options,
  ): Promise<ConcernView | undefined> {
    return this.getUnlessMissing(pathOf(id), concernViewSchema, options);
  }

  async getTimeline(
    id: string,
    query: { after?: number } = {},
    options?: Options,
  ): Promise<Timeline> {
    return this.get(
      `${pathOf(id, 'timeline')}${searchOf(query)}`,
      timelineSchema,
      options,
    );
  }

  async submitConcern(
    submission: ConcernSubmission,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('POST', '/concerns', { ...options, body: submission });
  }

  async previewImport(
    request: ConcernImportRequest,
    options?: Options,
  ): Promise<ConcernImport> {
    return this.importTo('/concerns/import/preview', request, options);
  }

  async importConcerns(
    request: ConcernImportRequest,
    options?: Options,
  ): Promise<ConcernImport> {
    return this.importTo('/concerns/import', request, options);
  }

  async transitionConcern(
    id: string,
    version: number,
    transition: ConcernTransition,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('POST', pathOf(id, 'transitions'), {
      ...options,
      body: transition,
      ifMatch: version,
    });
  }

  async transitionRequest(
    id: string,
    requestId: string,
    version: number,
    transition: RequestTransition,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change(
      'POST',
      pathOf(id, 'requests', requestId, 'transitions'),
      { ...options, body: transition, ifMatch: version },
    );
  }

  async amendConcern(
    id: string,
    version: number,
    amendment: ConcernAmendment,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('PATCH', pathOf(id), {
      ...options,
      body: amendment,
      ifMatch: version,
    });
  }

  async assignConcern(
    id: string,
    version: number,
    assignment: z.infer<typeof concernAssignmentSchema>,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('PUT', pathOf(id, 'assignment'), {
      ...options,
      body: assignment,
      ifMatch: version,
    });
  }

  async addMessage(
    id: string,
    message: ConcernMessageInput,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('POST', pathOf(id, 'messages'), {
      ...options,
      body: message,
    });
  }

  async holdConcern(
    id: string,
    version: number,
    hold: { because: string | null },
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('PUT', pathOf(id, 'legal-hold'), {
      ...options,
      body: hold,
      ifMatch: version,
    });
  }

  async erasePersonalData(
    id: string,
    version: number,
    options?: Options,
  ): Promise<ConcernView> {
    return this.change('DELETE', pathOf(id, 'personal-data'), {
      ...options,
      ifMatch: version,
    });
  }

  async listChannelTests(
    interactionRef: string,
    options?: Options,
  ): Promise<ChannelTestList> {
    return this.get(
      `/channel-tests${searchOf({ interactionRef })}`,
      channelTestListSchema,
      options,
    );
  }

  async recordChannelTest(
    test: ChannelTestRequest,
    options?: Options,
  ): Promise<ChannelTest> {
    return this.request('/channel-tests', channelTestSchema, {
      ...options,
      method: 'POST',
      body: test,
    });
  }

  private importTo(
    path: string,
    body: ConcernImportRequest,
    options: Options,
  ): Promise<ConcernImport> {
    return this.request(path, concernImportSchema, {
      ...options,
      method: 'POST',
      body,
    });
  }

  private change(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    options: AiGovernanceRequestOptions & { body?: object; ifMatch?: number },
  ): Promise<ConcernView> {
    return this.request(path, concernViewSchema, { ...options, method });
  }
}
