import { z } from 'zod';
import { entitlementReportSchema } from '../regulations/law/schemas';
import { EntitlementReport } from '../regulations/law/types';
import {
  regulationListSchema,
  touchedPageSchema,
} from '../regulations/records/listSchemas';
import { RegulationQuery } from '../regulations/records/query';
import {
  adoptionRecordSchema,
  coverageReviewListSchema,
  coverageReviewRecordSchema,
  transpositionRecordSchema,
} from '../regulations/records/schemas';
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
import { HttpClient } from './HttpClient';
import { byName, searchOf } from './paths';
import { AiGovernanceApi, AiGovernanceRequestOptions } from './types';

const REVIEWS = '/regulations/coverage-reviews';

function row(rowId: string): string {
  return `/regulations/${encodeURIComponent(rowId)}`;
}

/** The part of the client that is about regulations. @public */
export abstract class RegulationClient
  extends HttpClient
  implements
    Pick<
      AiGovernanceApi,
      | 'getEntitlements'
      | 'listRegulations'
      | 'listTouched'
      | 'adoptRow'
      | 'withdrawAdoption'
      | 'recordTransposition'
      | 'withdrawTransposition'
      | 'listCoverageReviews'
      | 'reviewCoverage'
      | 'withdrawCoverageReview'
    >
{
  async getEntitlements(
    entityRef: string,
    query: { asOf?: string } = {},
    options?: AiGovernanceRequestOptions,
  ): Promise<EntitlementReport | undefined> {
    return this.getUnlessMissing(
      `/entitlements/${byName(entityRef)}${searchOf(query)}`,
      entitlementReportSchema,
      options,
    );
  }

  async listRegulations(
    query: RegulationQuery = {},
    options?: AiGovernanceRequestOptions,
  ): Promise<RegulationList> {
    return this.get(
      `/regulations${searchOf({ ...query })}`,
      regulationListSchema,
      options,
    );
  }

  async listTouched(
    rowId: string,
    query: { cursor?: string; limit?: number } = {},
    options?: AiGovernanceRequestOptions,
  ): Promise<TouchedPage> {
    return this.get(
      `${row(rowId)}/interactions${searchOf(query)}`,
      touchedPageSchema,
      options,
    );
  }

  async adoptRow(
    rowId: string,
    request: AdoptionRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<AdoptionRecord> {
    return this.request(`${row(rowId)}/adoption`, adoptionRecordSchema, {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  async withdrawAdoption(
    rowId: string,
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<AdoptionRecord> {
    return this.withdraw(
      `${row(rowId)}/adoption`,
      adoptionRecordSchema,
      request,
      options,
    );
  }

  async recordTransposition(
    rowId: string,
    request: TranspositionRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<TranspositionRecord> {
    return this.request(
      `${row(rowId)}/transpositions`,
      transpositionRecordSchema,
      { ...options, method: 'POST', body: request },
    );
  }

  async withdrawTransposition(
    { rowId, id }: { rowId: string; id: string },
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<TranspositionRecord> {
    return this.withdraw(
      `${row(rowId)}/transpositions/${encodeURIComponent(id)}`,
      transpositionRecordSchema,
      request,
      options,
    );
  }

  async listCoverageReviews(
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord[]> {
    const { items } = await this.get(
      REVIEWS,
      coverageReviewListSchema,
      options,
    );
    return items;
  }

  async reviewCoverage(
    request: CoverageReviewRequest,
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord> {
    return this.request(REVIEWS, coverageReviewRecordSchema, {
      ...options,
      method: 'POST',
      body: request,
    });
  }

  async withdrawCoverageReview(
    id: string,
    request: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<CoverageReviewRecord> {
    return this.withdraw(
      `${REVIEWS}/${encodeURIComponent(id)}`,
      coverageReviewRecordSchema,
      request,
      options,
    );
  }

  private withdraw<T extends z.ZodType>(
    path: string,
    schema: T,
    { version, ...body }: Withdrawal & { version: number },
    options?: AiGovernanceRequestOptions,
  ): Promise<z.infer<T>> {
    return this.request(`${path}/withdrawal`, schema, {
      ...options,
      method: 'POST',
      body,
      ifMatch: version,
    });
  }
}
