import type {
  QuestionItem,
  QuestionPage,
  QuestionQuery,
  QuestionSummary,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LEGAL } from './confirmations';
import { fakePageOf, readFakeQuery } from './fakePage';
import { questionItems } from './questions';

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
    const asked = readFakeQuery<QuestionQuery>(query);
    const field = asked.query.orderField?.field ?? 'dueOn';
    const found = this.items
      .filter(item => this.matches(item, asked.query))
      .sort((one, other) => one[field].localeCompare(other[field]));
    return {
      ...fakePageOf(found, asked),
      overdueItems: countOf(found).overdue,
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
