import type {
  QuestionItem,
  QuestionPage,
  QuestionQuery,
  QuestionSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { questionItems } from './questions';

const DEFAULT_LIMIT = 20;

function countOf(items: readonly QuestionItem[]) {
  return {
    open: items.length,
    overdue: items.filter(({ overdue }) => overdue).length,
  };
}

/** The questions of the fake: filtered, sorted and paged as the backend does. */
export class FakeQuestions {
  private readonly items: QuestionItem[];
  private readonly claims: string[];

  constructor(options: { questions?: QuestionItem[]; claims?: string[] }) {
    this.items = options.questions ?? questionItems;
    this.claims = options.claims ?? [LEGAL];
  }

  list(
    query: QuestionQuery | { cursor: string; limit?: number },
  ): QuestionPage {
    const { query: first, start } =
      'cursor' in query
        ? (JSON.parse(query.cursor) as { query: QuestionQuery; start: number })
        : { query, start: 0 };
    const { limit = DEFAULT_LIMIT } = query;
    const field = first.orderField?.field ?? 'dueOn';
    const found = this.items
      .filter(item => this.matches(item, first))
      .sort((one, other) => one[field].localeCompare(other[field]));
    const cursorAt = (at: number) =>
      JSON.stringify({ query: first, start: at });
    return {
      items: found.slice(start, start + limit),
      totalItems: found.length,
      overdueItems: countOf(found).overdue,
      pageInfo: {
        nextCursor:
          start + limit < found.length ? cursorAt(start + limit) : undefined,
        prevCursor: start > 0 ? cursorAt(start - limit) : undefined,
      },
    };
  }

  summarise(): QuestionSummary {
    const ofOwner = (owner: string) =>
      this.items.filter(item => item.owner === owner);
    const mine = countOf(this.claims.flatMap(ofOwner));
    return {
      ...countOf(this.items),
      mine: mine.open,
      mineOverdue: mine.overdue,
      owners: [...new Set(this.items.map(({ owner }) => owner))]
        .sort()
        .map(owner => ({ owner, ...countOf(ofOwner(owner)) })),
    };
  }

  private matches(item: QuestionItem, query: QuestionQuery): boolean {
    const { owner = [], requirement = [], entityRef } = query;
    const text = (query.fullTextFilterTerm ?? '').toLowerCase();
    return (
      (!query.mine || this.claims.includes(item.owner)) &&
      (!query.overdue || item.overdue) &&
      (!entityRef || item.entityRef === entityRef) &&
      (owner.length === 0 || owner.includes(item.owner)) &&
      (requirement.length === 0 || requirement.includes(item.requirement)) &&
      [item.title, item.entityRef, item.checkTitle, item.owner].some(part =>
        part.toLowerCase().includes(text),
      )
    );
  }
}
