import {
  AdoptionRecord,
  AdoptionRequest,
  CoverageAnswer,
  CoverageReviewRecord,
  CoverageReviewRequest,
  EntitlementReport,
  RegulationList,
  RegulationListItem,
  RegulationQuery,
  rowsAsOf,
  TouchedPage,
  TranspositionRecord,
  TranspositionRequest,
  Withdrawal,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { refusal } from './errors';
import { loanEntitlements, packs, TODAY, touchedByRow } from './regulations';

/** What legal has recorded; left out, nothing. */
export interface FakeRegulationsOptions {
  adoptions?: AdoptionRecord[];
  transpositions?: TranspositionRecord[];
  reviews?: CoverageReviewRecord[];
  /** Whether the reader may decide on laws. */
  mayAdopt?: boolean;
  /** Of interactions, by reference; the loan’s if left out. */
  entitlements?: EntitlementReport[];
}

/** The part of the fake API that is about laws. */
export class FakeRegulations {
  readonly queries: RegulationQuery[] = [];
  private adoptions: AdoptionRecord[];
  private transpositions: TranspositionRecord[];
  private reviews: CoverageReviewRecord[];

  constructor(private readonly options: FakeRegulationsOptions = {}) {
    this.adoptions = options.adoptions ?? [];
    this.transpositions = options.transpositions ?? [];
    this.reviews = options.reviews ?? [];
  }

  entitlements(entityRef: string, asOf = TODAY): EntitlementReport | undefined {
    const reports = this.options.entitlements ?? [
      loanEntitlements({
        asOf,
        adoptions: this.adoptions.filter(({ ended }) => !ended),
        transpositions: this.transpositions.filter(({ ended }) => !ended),
        reviews: this.reviews.filter(({ ended }) => !ended),
      }),
    ];
    return reports.find(report => report.entityRef === entityRef);
  }

  list(query: RegulationQuery = {}): RegulationList {
    this.queries.push(query);
    const { asOf = TODAY, state, touching, fullTextFilterTerm = '' } = query;
    const items = rowsAsOf({
      packs,
      asOf,
      adoptions: this.adoptions.filter(
        ({ ended, rowId, contentHash }) =>
          !ended && contentHash === `hash-of-${rowId}`,
      ),
      transpositions: this.transpositions.filter(({ ended }) => !ended),
    })
      .map((item): RegulationListItem => {
        const touched = touchedByRow[item.rowId] ?? [];
        const count = (applies: string) =>
          touched.filter(each => each.applies === applies).length;
        const adoptions = this.adoptions.filter(
          ({ rowId }) => rowId === item.rowId,
        );
        const contentHash = `hash-of-${item.rowId}`;
        const isChanged = adoptions.some(
          record => !record.ended && record.contentHash !== contentHash,
        );
        const unadopted = isChanged ? 'changed' : 'provisional';
        return {
          ...item,
          contentHash,
          adoptionState: item.adoption ? 'adopted' : unadopted,
          changedKeys: isChanged ? ['deadlines'] : [],
          touches: { yes: count('yes'), undetermined: count('undetermined') },
          records: {
            adoptions,
            transpositions: this.transpositions.filter(
              ({ rowId }) => rowId === item.rowId,
            ),
          },
        };
      })
      .filter(
        item =>
          (!state || state.includes(item.state)) &&
          (!touching || item.touches.yes + item.touches.undetermined > 0) &&
          (item.title + item.citation)
            .toLowerCase()
            .includes(fullTextFilterTerm.toLowerCase()),
      );
    return {
      asOf,
      packs: packs.map(({ rows, id, title, jurisdictions, covers }) => ({
        id,
        title,
        jurisdictions,
        covers,
        rows: rows.length,
      })),
      items,
      totalItems: items.length,
      coverage: (['ai', 'data-protection', 'credit'] as const).map(
        (domain): CoverageAnswer => ({
          jurisdiction: 'GB',
          domain,
          interactions: 2,
          review: this.reviews.find(
            review => !review.ended && review.domain === domain,
          ),
        }),
      ),
      mayAdopt: this.options.mayAdopt ?? true,
    };
  }

  touched(rowId: string): TouchedPage {
    const items = touchedByRow[rowId] ?? [];
    return { items, totalItems: items.length, pageInfo: {} };
  }

  adopt(rowId: string, request: AdoptionRequest): AdoptionRecord {
    if (request.contentHash !== `hash-of-${rowId}`) {
      throw refusal(412, `The row ${rowId} does not say any more what you saw`);
    }
    const record: AdoptionRecord = {
      ...request,
      id: `adoption-${this.adoptions.length + 1}`,
      version: 1,
      rowId,
      adoptedBy: LEGAL,
      adoptedOn: TODAY,
    };
    this.adoptions = [record, ...this.adoptions];
    return record;
  }

  withdrawAdoption(rowId: string, { reason }: Withdrawal): AdoptionRecord {
    const found = this.adoptions.find(
      record => record.rowId === rowId && !record.ended,
    )!;
    const ended = endedFor(found, reason);
    this.adoptions = this.adoptions.map(record =>
      record === found ? ended : record,
    );
    return ended;
  }

  transpose(
    rowId: string,
    { replaces, ...request }: TranspositionRequest,
  ): TranspositionRecord {
    const record: TranspositionRecord = {
      ...request,
      id: `transposition-${this.transpositions.length + 1}`,
      version: 1,
      rowId,
      recordedBy: LEGAL,
      recordedOn: TODAY,
    };
    this.transpositions = [
      record,
      ...this.transpositions.map(other =>
        other.id === replaces
          ? {
              ...other,
              ended: { on: TODAY, by: LEGAL, because: 'replaced' as const },
            }
          : other,
      ),
    ];
    return record;
  }

  withdrawTransposition(
    id: string,
    { reason }: Withdrawal,
  ): TranspositionRecord {
    const found = this.transpositions.find(record => record.id === id)!;
    const ended = endedFor(found, reason);
    this.transpositions = this.transpositions.map(record =>
      record === found ? ended : record,
    );
    return ended;
  }

  listReviews(): CoverageReviewRecord[] {
    return this.reviews;
  }

  review({
    replaces,
    ...request
  }: CoverageReviewRequest): CoverageReviewRecord {
    const record: CoverageReviewRecord = {
      ...request,
      id: `review-${this.reviews.length + 1}`,
      version: 1,
      reviewedBy: LEGAL,
      reviewedOn: TODAY,
    };
    this.reviews = [
      record,
      ...this.reviews.filter(({ id }) => id !== replaces),
    ];
    return record;
  }

  withdrawReview(id: string, { reason }: Withdrawal): CoverageReviewRecord {
    const found = this.reviews.find(record => record.id === id)!;
    const ended = endedFor(found, reason);
    this.reviews = this.reviews.map(record =>
      record === found ? ended : record,
    );
    return ended;
  }
}

function endedFor<T extends { version: number }>(record: T, reason: string) {
  return {
    ...record,
    version: record.version + 1,
    ended: { on: TODAY, by: LEGAL, because: 'withdrawn' as const, reason },
  };
}
