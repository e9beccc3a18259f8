import {
  nextWaiverStates,
  WAIVER_STATES,
  WaiverItem,
  WaiverPage,
  WaiverQuery,
  WaiverRequest,
  WaiverTransition,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { refusal } from './errors';
import { fakePageOf, readFakeQuery } from './fakePage';
import { LATEST_END } from './waivers';

function matches(waiver: WaiverItem, query: WaiverQuery): boolean {
  const { entityRef, state, decidable, fullTextFilterTerm = '' } = query;
  return (
    (!entityRef || waiver.entityRef === entityRef.toLowerCase()) &&
    (!state || waiver.state === state) &&
    (!decidable || waiver.decidable) &&
    [waiver.title, waiver.checkTitle ?? '', waiver.owner].some(text =>
      text.toLowerCase().includes(fullTextFilterTerm.toLowerCase()),
    )
  );
}

/** Waivers in memory: listed, asked for and decided as the backend does. */
export class FakeWaivers {
  /** What the list was asked for, in order. */
  readonly queries: (WaiverQuery | { cursor: string })[] = [];

  constructor(
    private items: WaiverItem[] = [],
    private readonly caller: WaiverPage['caller'] = {
      mayRequest: true,
      mayDecide: true,
    },
  ) {}

  list(query: WaiverQuery | { cursor: string; limit?: number }): WaiverPage {
    this.queries.push(query);
    const asked = readFakeQuery<WaiverQuery>(query);
    const found = this.items.filter(waiver => matches(waiver, asked.query));
    if (asked.query.orderField?.field === 'state') {
      found.sort(
        (one, other) =>
          WAIVER_STATES.indexOf(one.state) - WAIVER_STATES.indexOf(other.state),
      );
    }
    return {
      ...fakePageOf(found, asked),
      caller: this.caller,
      latestEnd: LATEST_END,
    };
  }

  get(id: string): WaiverItem | undefined {
    return this.items.find(waiver => waiver.id === id);
  }

  request({ owner = LEGAL, ...request }: WaiverRequest): WaiverItem {
    const waiver: WaiverItem = {
      ...request,
      owner,
      id: `asked-${this.items.length}`,
      version: 1,
      title: request.entityRef,
      state: 'requested',
      requestedBy: LEGAL,
      requestedAt: new Date().toISOString(),
      steps: ['revoked'],
      decidable: false,
    };
    this.items = [waiver, ...this.items];
    return waiver;
  }

  transition(
    id: string,
    version: number,
    { to, note }: WaiverTransition,
  ): WaiverItem {
    const waiver = this.get(id);
    if (!waiver) {
      throw refusal(404, `There is no waiver ${id}`);
    }
    if (waiver.version !== version) {
      throw refusal(412, `The waiver ${id} has changed`);
    }
    if (!waiver.steps.includes(to)) {
      throw refusal(409, `A waiver that is ${waiver.state} cannot be ${to}`);
    }
    const changed: WaiverItem = {
      ...waiver,
      version: version + 1,
      state: to,
      decidedBy: LEGAL,
      decidedAt: new Date().toISOString(),
      decisionNote: note,
      steps: [...nextWaiverStates(to)],
      decidable: false,
    };
    this.change(changed);
    return changed;
  }

  /** What somebody else does meanwhile to a waiver. */
  change(changed: WaiverItem) {
    this.items = this.items.map(waiver =>
      waiver.id === changed.id ? changed : waiver,
    );
  }

  /** What the catalog takes away meanwhile. */
  remove(id: string) {
    this.items = this.items.filter(waiver => waiver.id !== id);
  }
}
