import {
  Concern,
  ConcernAmendment,
  ConcernApi,
  ConcernMessage,
  concernMonths,
  ConcernMessageInput,
  ConcernOverview,
  ConcernPage,
  ConcernPersonalData,
  ConcernQuery,
  ConcernSubmission,
  ConcernTransition,
  ConcernView,
  nextConcernSteps,
  nextRequestSteps,
  PLAIN_CALENDAR,
  RequestTransition,
  StepContext,
  StepResult,
  summariseConcerns,
  takeConcernStep,
  takeRequestStep,
  Timeline,
  toSummaryRow,
  withoutTexts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { keyOf, matches, toItem } from './concernQueries';
import { concernOf } from './concerns';
import { LEGAL } from './confirmations';
import { refusal } from './errors';
import { fakePageOf, readFakeQuery } from './fakePage';
import { FakeWaysIn, FakeWaysInOptions } from './FakeWaysIn';

/** What a fake holds, and how the reader stands to it. */
export interface FakeConcernsOptions extends FakeWaysInOptions {
  concerns?: Concern[];
  /** By the id of the concern. */
  personalData?: Record<string, ConcernPersonalData>;
  /** What the reader may do; all if left out. */
  caller?: Partial<ConcernView['caller']>;
  /** Whether concerns can come in by themselves; they can if left out. */
  channelConnected?: boolean;
  /** What steps are judged by. */
  context?: Partial<StepContext>;
  /** `undefined` if the portal gives out no codes. */
  receipt?: string;
}

/**
 * Concerns in memory: listed, stepped and guarded by the rules of the domain,
 * as the backend does it.
 */
export class FakeConcerns extends FakeWaysIn implements ConcernApi {
  /** What the list was asked for, in order. */
  readonly queries: (ConcernQuery | { cursor: string })[] = [];
  /** What was exported, in order. */
  readonly exports: Omit<ConcernQuery, 'limit'>[] = [];
  private concerns: Concern[];
  private readonly events = new Map<string, Timeline['items']>();
  private readonly messages = new Map<string, ConcernMessage[]>();

  constructor(protected readonly options: FakeConcernsOptions = {}) {
    super(options);
    this.concerns = options.concerns ?? [];
    for (const concern of this.concerns) {
      this.tell(concern, 'concern.received', { by: concern.recordedBy });
    }
  }

  async listConcerns(
    query: ConcernQuery | { cursor: string; limit?: number },
  ): Promise<ConcernPage> {
    this.refuse();
    this.queries.push(query);
    const asked = readFakeQuery<ConcernQuery>(query);
    const direction = asked.query.orderField?.order === 'desc' ? -1 : 1;
    const found = this.concerns
      .map(toItem)
      .filter(item => matches(item, asked.query))
      .sort(
        (one, other) =>
          direction *
          keyOf(one, asked.query).localeCompare(keyOf(other, asked.query)),
      );
    return { ...fakePageOf(found, asked), totalIsLeast: false };
  }

  async exportConcerns(query: Omit<ConcernQuery, 'limit'>): Promise<string> {
    this.refuse();
    this.exports.push(query);
    return 'reference\r\n';
  }

  async getConcernOverview(
    query: Omit<ConcernQuery, 'orderField' | 'limit'> = {},
  ): Promise<ConcernOverview> {
    this.refuse();
    const asOf = new Date().toISOString();
    const { channelConnected = true } = this.options;
    const rows = this.concerns
      .filter(concern => matches(toItem(concern), query))
      .map(toSummaryRow);
    return {
      summary: summariseConcerns(rows, { asOf, channelConnected }),
      months: concernMonths(rows, { asOf }),
    };
  }

  async getConcern(id: string): Promise<ConcernView | undefined> {
    this.refuse();
    const concern = this.find(id);
    return concern && this.view(concern);
  }

  async getTimeline(id: string): Promise<Timeline> {
    this.refuse();
    return { items: this.events.get(id) ?? [] };
  }

  async submitConcern(submission: ConcernSubmission): Promise<ConcernView> {
    this.refuse();
    const concern = concernOf(this.concerns.length + 1, submission);
    this.concerns = [...this.concerns, concern];
    this.tell(concern, 'concern.received');
    return { ...this.view(concern), receipt: this.options.receipt };
  }

  async transitionConcern(
    id: string,
    version: number,
    transition: ConcernTransition,
  ): Promise<ConcernView> {
    const concern = this.at(id, version);
    const context = this.context();
    return this.take(
      `concern.${transition.to}`,
      takeConcernStep(concern, transition, context),
      context,
    );
  }

  async transitionRequest(
    id: string,
    requestId: string,
    version: number,
    transition: RequestTransition,
  ): Promise<ConcernView> {
    const concern = this.at(id, version);
    const context = this.context();
    return this.take(
      `concern.request-${transition.to}`,
      takeRequestStep(concern, requestId, transition, context),
      context,
      { requestId },
    );
  }

  async amendConcern(
    id: string,
    version: number,
    { links, ...amendment }: ConcernAmendment,
  ): Promise<ConcernView> {
    const concern = this.at(id, version);
    return this.keep(
      'concern.amended',
      {
        ...concern,
        ...amendment,
        links: { ...concern.links, ...links },
      },
      { amended: Object.keys({ ...amendment, ...(links && { links }) }) },
    );
  }

  async assignConcern(
    id: string,
    version: number,
    { assignee }: { assignee: string | null },
  ): Promise<ConcernView> {
    const concern = this.at(id, version);
    return this.keep(
      'concern.assigned',
      { ...concern, assignee: assignee ?? undefined },
      { assignee: assignee ?? undefined },
    );
  }

  async addMessage(
    id: string,
    message: ConcernMessageInput,
  ): Promise<ConcernView> {
    this.refuse();
    const at = new Date().toISOString();
    const added = { ...message, id: `said-${at}`, at, by: LEGAL };
    this.say(id, added);
    return this.keep(
      `concern.${message.kind === 'note' ? 'noted' : message.kind}`,
      this.find(id)!,
      { message: { id: added.id } },
    );
  }

  async holdConcern(
    id: string,
    version: number,
    { because }: { because: string | null },
  ): Promise<ConcernView> {
    const concern = this.at(id, version);
    const at = new Date().toISOString();
    return this.keep(because ? 'concern.held' : 'concern.hold-lifted', {
      ...concern,
      legalHold: because ? { because, by: LEGAL, at } : undefined,
    });
  }

  async erasePersonalData(id: string, version: number): Promise<ConcernView> {
    const concern = this.at(id, version);
    delete this.options.personalData?.[id];
    return this.keep(
      'concern.erased',
      withoutTexts(concern, new Date().toISOString()),
    );
  }

  /** What somebody else does meanwhile to a concern. */
  change(id: string, changes: Partial<Concern>) {
    const concern = this.find(id)!;
    this.replace({ ...concern, version: concern.version + 1, ...changes });
  }

  private find(id: string): Concern | undefined {
    return this.concerns.find(
      concern => concern.id === id || concern.reference === id,
    );
  }

  private at(id: string, version: number): Concern {
    this.refuse();
    const concern = this.find(id)!;
    if (concern.version !== version) {
      throw refusal(412, `The concern ${concern.reference} has changed`);
    }
    return concern;
  }

  private context(): StepContext {
    return {
      at: new Date().toISOString(),
      by: LEGAL,
      messageId: `told-${Date.now()}`,
      mayOverride: true,
      externalRouteDue: false,
      hasContact: true,
      calendarOf: () => PLAIN_CALENDAR,
      ...this.options.context,
    };
  }

  private take(
    type: string,
    result: StepResult,
    { messageId, by }: StepContext,
    data: object = {},
  ): ConcernView {
    if (result.outcome === 'lacking') {
      const { lacks } = result;
      throw Object.assign(refusal(422, 'It lacks something'), {
        body: { error: { lacks } },
      });
    }
    if (result.outcome === 'not-allowed') {
      throw refusal(409, `Allowed are ${result.allowed.join(', ')}`);
    }
    const { concern, told } = result;
    if (told) {
      this.say(concern.id, { id: messageId, kind: 'to-customer', by, ...told });
    }
    return this.keep(
      type,
      { ...concern, version: concern.version - 1 },
      { ...data, message: told && { id: messageId } },
    );
  }

  private keep(type: string, changed: Concern, data: object = {}) {
    const concern = { ...changed, version: changed.version + 1 };
    this.replace(concern);
    this.tell(concern, type, { data });
    return this.view(concern);
  }

  private replace(concern: Concern) {
    this.concerns = this.concerns.map(other =>
      other.id === concern.id ? concern : other,
    );
  }

  private say(id: string, message: ConcernMessage) {
    this.messages.set(id, [...(this.messages.get(id) ?? []), message]);
  }

  private tell(
    { id, receivedAt, state }: Concern,
    type: string,
    told: { by?: string; data?: object } = {},
  ) {
    const before = this.events.get(id) ?? [];
    const { by = LEGAL, data = {} } = told;
    this.events.set(id, [
      ...before,
      {
        position: before.length + 1,
        at: before.length === 0 ? receivedAt : new Date().toISOString(),
        actor: by,
        type,
        data: { ...data, to: state },
        hash: '',
      },
    ]);
  }

  private view(concern: Concern): ConcernView {
    const caller = {
      mayUpdate: true,
      mayDecide: true,
      mayReadPersonalData: true,
      mayErase: true,
      ...this.options.caller,
    };
    const context = this.context();
    return {
      ...concern,
      steps: nextConcernSteps(concern, context).filter(({ to }) =>
        to === 'decided' ? caller.mayDecide : caller.mayUpdate,
      ),
      requestSteps: Object.fromEntries(
        concern.requests.map(request => [
          request.id,
          caller.mayUpdate ? [...nextRequestSteps(concern, request)] : [],
        ]),
      ),
      caller,
      personalData: caller.mayReadPersonalData
        ? this.options.personalData?.[concern.id]
        : undefined,
      messages: this.messages.get(concern.id) ?? [],
      externalRouteDue: context.externalRouteDue,
    };
  }
}
