import {
  CheckQuestion,
  CheckResult,
  InteractionFacts,
  openQuestions,
  QuestionPolicy,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../database/GovernanceDatabase';
import { QuestionKey, QuestionStore, StoredQuestion } from './QuestionStore';

/** What the checks said about an interaction. */
export interface JudgedInteraction {
  facts: InteractionFacts;
  results: readonly CheckResult[];
}

/** Keeps the questions that assessments leave open, and writes what changed. */
export class QuestionKeeper {
  private readonly store: QuestionStore;
  private readonly policy: QuestionPolicy;

  constructor(options: { store: QuestionStore; policy: QuestionPolicy }) {
    this.store = options.store;
    this.policy = options.policy;
  }

  /** Notes which questions are open now, and which were answered. */
  async observe(tx: Tx, judged: readonly JudgedInteraction[]): Promise<void> {
    const { policy } = this;
    const known = await this.knownOf(
      tx,
      judged.map(({ facts }) => facts.ref),
    );
    const changed: StoredQuestion[] = [];
    const answered: QuestionKey[] = [];
    for (const { facts, results } of judged) {
      const interactionRef = facts.ref;
      const before =
        known.get(interactionRef) ?? new Map<string, StoredQuestion>();
      for (const question of openQuestions({
        facts,
        results,
        policy,
        before: [...before.values()],
      })) {
        const old = before.get(question.checkId);
        before.delete(question.checkId);
        if (!old || isDifferent(old, question)) {
          changed.push({ interactionRef, ...question });
        }
      }
      // What nobody asks any more is answered.
      answered.push(...before.values());
    }
    await this.store.remove(tx, answered);
    await this.store.put(tx, changed);
  }

  /** Forgets the questions about an interaction that is gone. */
  async forget(tx: Tx, interactionRef: string): Promise<void> {
    await this.store.removeOf(tx, interactionRef);
  }

  /** By interaction and check, the questions that were open so far. */
  private async knownOf(
    tx: Tx,
    refs: readonly string[],
  ): Promise<Map<string, Map<string, StoredQuestion>>> {
    const known = new Map<string, Map<string, StoredQuestion>>();
    for (const question of await this.store.listOf(tx, refs)) {
      const { interactionRef, checkId } = question;
      const ofInteraction = known.get(interactionRef) ?? new Map();
      ofInteraction.set(checkId, question);
      known.set(interactionRef, ofInteraction);
    }
    return known;
  }
}

function isDifferent(one: CheckQuestion, other: CheckQuestion): boolean {
  return (
    one.owner !== other.owner ||
    one.dueOn !== other.dueOn ||
    one.level !== other.level ||
    one.requirement !== other.requirement
  );
}
