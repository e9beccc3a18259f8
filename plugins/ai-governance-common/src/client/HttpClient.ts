import { ResponseError } from '@backstage/errors';
import { z } from 'zod';
import { AiGovernanceRequestOptions } from './types';

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

/** What a request is made of, beside its path. @public */
export interface RequestOptions extends AiGovernanceRequestOptions {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON. */
  body?: object;
  /** The version that is changed. */
  ifMatch?: number;
}

/** Speaks HTTP with the backend. @public */
export abstract class HttpClient {
  private readonly discoveryApi: AiGovernanceClientOptions['discoveryApi'];
  private readonly fetchApi: AiGovernanceClientOptions['fetchApi'];

  constructor(options: AiGovernanceClientOptions) {
    this.discoveryApi = options.discoveryApi;
    this.fetchApi = options.fetchApi;
  }

  /** An answer that is not JSON, such as a table for a file. */
  protected async getText(
    path: string,
    options: AiGovernanceRequestOptions = {},
  ): Promise<string> {
    const response = await this.fetchPath(path, { ...options, method: 'GET' });
    return response.text();
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
    const response = await this.fetchPath(path, options);
    return schema.parse(await response.json());
  }

  private async fetchPath(
    path: string,
    options: RequestOptions,
  ): Promise<Response> {
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
    return response;
  }
}

/** Why the backend refused, in its own words. */
async function refusalOf(response: Response): Promise<ResponseError> {
  const refusal = await ResponseError.fromResponse(response);
  refusal.message = refusal.cause.message || refusal.message;
  return refusal;
}
