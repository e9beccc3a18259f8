import {
  type AiGovernanceApi,
  type CheckDescription,
  type Confirmation,
  type ConfirmationRequest,
  type GateReport,
  type GateRequest,
  gateTerms,
  judgeGate,
  type PendingConfirmation,
  type Posture,
  type PostureHistory,
  type PostureItem,
  type PosturePage,
  type PostureQuery,
  type PostureSummary,
  type QuestionItem,
  type QuestionPage,
  type QuestionQuery,
  type QuestionSummary,
  type PostureChangeItem,
  type PostureChangePage,
  type PostureTrend,
  type ScorecardGrouping,
  type ScorecardReport,
  type AdoptionRequest,
  type CoverageReviewRequest,
  type RegulationQuery,
  type TranspositionRequest,
  type Withdrawal,
  type WaiverItem,
  type WaiverPage,
  type WaiverQuery,
  type WaiverRequest,
  type WaiverTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { checkDescriptions } from './checks';
import { LEGAL, pendingConfirmations } from './confirmations';
import { recentChanges } from './changes';
import { refusal } from './errors';
import { fakePageOf, readFakeQuery } from './fakePage';
import { FakeQuestions } from './FakeQuestions';
import { FakeRegulations, FakeRegulationsOptions } from './FakeRegulations';
import { FakeWaivers } from './FakeWaivers';
import {
  limitPosture,
  loanHistory,
  loanPosture,
  scorerPosture,
  servicePosture,
  toItem,
  unassessedPosture,
} from './postures';
import { scorecardsBy } from './scorecards';
import { summaryOf } from './summary';
import { levelTrend } from './trend';

const TODAY = '2026-11-23';

/** What a fake holds; left out, it is the world of the fixtures. */
export interface FakeAiGovernanceApiOptions {
  postures?: Posture[];
  histories?: PostureHistory[];
  summary?: PostureSummary;
  trend?: PostureTrend;
  /** Newest first. */
  changes?: PostureChangeItem[];
  scorecards?: Partial<Record<ScorecardGrouping, ScorecardReport>>;
  pending?: PendingConfirmation[];
  /** Of all entities, newest first. */
  confirmations?: Confirmation[];
  /** None if left out. */
  waivers?: WaiverItem[];
  /** What the reader may do about waivers; all if left out. */
  waiverCaller?: WaiverPage['caller'];
  questions?: QuestionItem[];
  /** The caller and their groups, who own questions. */
  claims?: string[];
  /** What legal has recorded on laws. */
  regulations?: FakeRegulationsOptions;
  /** Thrown by every method, as the client throws what the backend refuses. */
  error?: Error;
}

function matches(item: PostureItem, query: PostureQuery): boolean {
  const requirements = item.requirements.filter(
    ({ requirement, status }) =>
      (!query.requirement || query.requirement.includes(requirement)) &&
      (!query.status || query.status.includes(status)),
  );
  return (
    (!query.kind || query.kind.includes(item.kind)) &&
    (!query.owner || query.owner.includes(item.owner ?? 'none')) &&
    (!query.level || query.level.includes(item.level)) &&
    requirements.length > 0 &&
    item.title
      .toLowerCase()
      .includes((query.fullTextFilterTerm ?? '').toLowerCase())
  );
}

function keyOf(item: PostureItem, query: PostureQuery): string | number {
  const field = query.orderField?.field ?? 'title';
  return field === 'fail' || field === 'undetermined'
    ? item.summary[field]
    : item[field] ?? '';
}

/**
 * The HTTP API without the backend: it answers from memory, filters, sorts and
 * pages as the backend does.
 */
export class FakeAiGovernanceApi implements AiGovernanceApi {
  /** What the list was asked for, in order. */
  readonly queries: (PostureQuery | { cursor: string })[] = [];
  readonly regulations: FakeRegulations;
  readonly waivers: FakeWaivers;
  private readonly postures: Posture[];
  private readonly questions: FakeQuestions;
  private pending: PendingConfirmation[];
  private confirmations: Confirmation[];

  constructor(private readonly options: FakeAiGovernanceApiOptions = {}) {
    this.waivers = new FakeWaivers(options.waivers, options.waiverCaller);
    this.questions = new FakeQuestions(options);
    this.regulations = new FakeRegulations(options.regulations);
    this.pending = options.pending ?? pendingConfirmations;
    this.confirmations = options.confirmations ?? [];
    this.postures = options.postures ?? [
      loanPosture,
      limitPosture,
      scorerPosture,
      servicePosture,
      unassessedPosture,
    ];
  }

  async getPosture(entityRef: string): Promise<Posture | undefined> {
    this.refuse();
    return this.postures.find(posture => posture.entityRef === entityRef);
  }

  async getPostureHistory(
    entityRef: string,
  ): Promise<PostureHistory | undefined> {
    this.refuse();
    const histories = this.options.histories ?? [loanHistory];
    return (
      histories.find(history => history.entityRef === entityRef) ?? {
        entityRef,
        items: [],
      }
    );
  }

  async getGate(
    entityRef: string,
    asked: GateRequest,
  ): Promise<GateReport | undefined> {
    const entity = await this.getPosture(entityRef);
    const behind = entity?.interactions ?? [{ entityRef }];
    const refs = behind.map(item => item.entityRef);
    return (
      entity &&
      judgeGate({
        entity,
        interactions: this.postures.filter(item =>
          refs.includes(item.entityRef),
        ),
        terms: gateTerms({
          asked,
          policy: { waivers: 'when-asked', hasRules: false, rules: [] },
          today: TODAY,
        }),
        asOf: TODAY,
        checks: checkDescriptions,
      })
    );
  }

  async listPosture(
    query: PostureQuery | { cursor: string; limit?: number },
  ): Promise<PosturePage> {
    this.refuse();
    this.queries.push(query);
    const asked = readFakeQuery<PostureQuery>(query);
    const direction = asked.query.orderField?.order === 'desc' ? -1 : 1;
    const found = this.postures
      .map(toItem)
      .filter(item => matches(item, asked.query))
      .sort((one, other) =>
        keyOf(one, asked.query) < keyOf(other, asked.query)
          ? -direction
          : direction,
      );
    return fakePageOf(found, asked);
  }

  async getPostureSummary(): Promise<PostureSummary> {
    this.refuse();
    return this.options.summary ?? summaryOf(this.postures.map(toItem));
  }

  async getPostureTrend(): Promise<PostureTrend> {
    this.refuse();
    return this.options.trend ?? levelTrend;
  }

  async listPostureChanges(
    query:
      | { since?: string; limit?: number }
      | { cursor: string; limit?: number },
  ): Promise<PostureChangePage> {
    this.refuse();
    const { since = '', start } =
      'cursor' in query
        ? (JSON.parse(query.cursor) as { since?: string; start: number })
        : { since: query.since, start: 0 };
    const found = (this.options.changes ?? recentChanges).filter(
      ({ at }) => at >= since,
    );
    const end = start + (query.limit ?? 20);
    return {
      items: found.slice(start, end),
      pageInfo: {
        nextCursor:
          end < found.length
            ? JSON.stringify({ since, start: end })
            : undefined,
      },
    };
  }

  async getScorecards(query: {
    groupBy: ScorecardGrouping;
  }): Promise<ScorecardReport> {
    this.refuse();
    return (
      this.options.scorecards?.[query.groupBy] ??
      scorecardsBy(query.groupBy, this.postures)
    );
  }

  async exportScorecards(query: {
    groupBy: ScorecardGrouping;
  }): Promise<string> {
    this.refuse();
    return `groupBy\r\n${query.groupBy}\r\n`;
  }

  async listChecks(): Promise<CheckDescription[]> {
    this.refuse();
    return checkDescriptions;
  }

  async listPendingConfirmations(): Promise<PendingConfirmation[]> {
    this.refuse();
    return this.pending;
  }

  async listConfirmations(
    entityRef: string,
  ): Promise<Confirmation[] | undefined> {
    this.refuse();
    return this.confirmations.filter(
      confirmation => confirmation.entityRef === entityRef,
    );
  }

  async confirm(request: ConfirmationRequest): Promise<Confirmation> {
    this.refuse();
    const { entityRef, subject, factsHash, reviewBy = '', note } = request;
    const item = this.pending.find(
      other => other.entityRef === entityRef && other.subject === subject,
    );
    if (!item) {
      throw refusal(404, `There is no ${subject} of ${entityRef} to confirm`);
    }
    if (!item.mayConfirm) {
      throw refusal(403, `${entityRef} is yours`);
    }
    if (item.factsHash !== factsHash) {
      throw refusal(412, `The facts of ${entityRef} have changed`);
    }
    const confirmation: Confirmation = {
      id: String(this.confirmations.length + 1),
      entityRef,
      subject,
      factsHash,
      facts: item.facts,
      confirmedBy: LEGAL,
      confirmedAt: new Date().toISOString(),
      reviewBy,
      note,
    };
    this.confirmations = [confirmation, ...this.confirmations];
    this.pending = this.pending.filter(other => other !== item);
    return confirmation;
  }

  async listWaivers(
    query: WaiverQuery | { cursor: string; limit?: number },
  ): Promise<WaiverPage> {
    this.refuse();
    return this.waivers.list(query);
  }

  async getWaiver(id: string): Promise<WaiverItem | undefined> {
    this.refuse();
    return this.waivers.get(id);
  }

  async requestWaiver(request: WaiverRequest): Promise<WaiverItem> {
    this.refuse();
    return this.waivers.request(request);
  }

  async transitionWaiver(
    id: string,
    version: number,
    transition: WaiverTransition,
  ): Promise<WaiverItem> {
    this.refuse();
    return this.waivers.transition(id, version, transition);
  }

  async listQuestions(
    query: QuestionQuery | { cursor: string; limit?: number },
  ): Promise<QuestionPage> {
    this.refuse();
    return this.questions.list(query);
  }

  async getQuestionSummary(): Promise<QuestionSummary> {
    this.refuse();
    return this.questions.summarise();
  }

  async getEntitlements(entityRef: string, query: { asOf?: string } = {}) {
    this.refuse();
    return this.regulations.entitlements(entityRef, query.asOf);
  }

  async listRegulations(query?: RegulationQuery) {
    this.refuse();
    return this.regulations.list(query);
  }

  async listTouched(rowId: string) {
    this.refuse();
    return this.regulations.touched(rowId);
  }

  async adoptRow(rowId: string, request: AdoptionRequest) {
    this.refuse();
    return this.regulations.adopt(rowId, request);
  }

  async withdrawAdoption(rowId: string, request: Withdrawal) {
    this.refuse();
    return this.regulations.withdrawAdoption(rowId, request);
  }

  async recordTransposition(rowId: string, request: TranspositionRequest) {
    this.refuse();
    return this.regulations.transpose(rowId, request);
  }

  async withdrawTransposition({ id }: { id: string }, request: Withdrawal) {
    this.refuse();
    return this.regulations.withdrawTransposition(id, request);
  }

  async listCoverageReviews() {
    this.refuse();
    return this.regulations.listReviews();
  }

  async reviewCoverage(request: CoverageReviewRequest) {
    this.refuse();
    return this.regulations.review(request);
  }

  async withdrawCoverageReview(id: string, request: Withdrawal) {
    this.refuse();
    return this.regulations.withdrawReview(id, request);
  }

  /** What somebody else does meanwhile to what waits. */
  changePending(pending: PendingConfirmation[]) {
    this.pending = pending;
  }

  private refuse() {
    if (this.options.error) {
      throw this.options.error;
    }
  }
}
