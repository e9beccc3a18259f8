import { inChunks, Tx } from '../database/GovernanceDatabase';
import { jsonRows } from '../database/jsonRows';
import { orderFrom, selectQuestions } from './questionSql';
import {
  ListedQuestion,
  OverdueOwner,
  QuestionCount,
  QuestionKey,
  QuestionSelection,
  QuestionStore,
  StoredQuestion,
} from './QuestionStore';

interface QuestionRow {
  interaction_ref: string;
  check_id: string;
  requirement: StoredQuestion['requirement'];
  level: StoredQuestion['level'];
  owner: string;
  asked_on: string;
  due_on: string;
}

const COLUMNS = [
  'interaction_ref',
  'check_id',
  'requirement',
  'level',
  'owner',
  'asked_on',
  'due_on',
] as const satisfies (keyof QuestionRow)[];

function toQuestion(row: QuestionRow): StoredQuestion {
  return {
    interactionRef: row.interaction_ref,
    checkId: row.check_id,
    requirement: row.requirement,
    level: row.level,
    owner: row.owner,
    askedOn: row.asked_on,
    dueOn: row.due_on,
  };
}

/** In the order of the columns. */
function toRow(question: StoredQuestion): string[] {
  return [
    question.interactionRef,
    question.checkId,
    question.requirement,
    question.level,
    question.owner,
    question.askedOn,
    question.dueOn,
  ];
}

/** An assessment of many interactions asks many questions at once. */
function putStatement(tx: Tx): string {
  return `insert into questions (${COLUMNS.join(', ')})
    select ${COLUMNS.map((_, index) => `value ->> ${index}`).join(', ')}
    from ${jsonRows(tx)}
    where true
    on conflict (interaction_ref, check_id) do update set
      requirement = excluded.requirement,
      level = excluded.level,
      owner = excluded.owner,
      due_on = excluded.due_on,
      reminded_on = null`;
}

/** Keeps questions in SQL. */
export class DatabaseQuestionStore implements QuestionStore {
  async listOf(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<StoredQuestion[]> {
    const found: StoredQuestion[] = [];
    for (const chunk of inChunks(interactionRefs)) {
      const rows = await tx<QuestionRow>('questions').whereIn(
        'interaction_ref',
        chunk,
      );
      found.push(...rows.map(toQuestion));
    }
    return found;
  }

  async put(tx: Tx, questions: readonly StoredQuestion[]): Promise<void> {
    if (questions.length > 0) {
      await tx.raw(putStatement(tx), JSON.stringify(questions.map(toRow)));
    }
  }

  async remove(tx: Tx, keys: readonly QuestionKey[]): Promise<void> {
    for (const chunk of inChunks(keys, 2)) {
      await tx('questions')
        .whereIn(
          ['interaction_ref', 'check_id'],
          chunk.map(({ interactionRef, checkId }) => [interactionRef, checkId]),
        )
        .delete();
    }
  }

  async removeOf(tx: Tx, interactionRef: string): Promise<void> {
    await tx('questions').where({ interaction_ref: interactionRef }).delete();
  }

  async interactionsOf(
    tx: Tx,
    selection: QuestionSelection,
  ): Promise<string[]> {
    return selectQuestions(tx, selection)
      .distinct('questions.interaction_ref')
      .pluck('questions.interaction_ref');
  }

  async list(
    tx: Tx,
    selection: QuestionSelection,
    page: Parameters<QuestionStore['list']>[2],
  ): Promise<ListedQuestion[]> {
    const rows: (QuestionRow & { title: string; order_key: string })[] =
      await selectQuestions(tx, selection)
        .modify(select => orderFrom(tx, select, page))
        .limit(page.limit);
    return rows.map(row => ({
      ...toQuestion(row),
      title: row.title,
      orderKey: row.order_key,
    }));
  }

  async countByOwner(
    tx: Tx,
    selection: QuestionSelection,
    today: string,
  ): Promise<Map<string, QuestionCount>> {
    const rows: { owner: string; open: unknown; overdue: unknown }[] =
      await selectQuestions(tx, selection)
        .select('questions.owner', {
          open: tx.raw('count(*)'),
          overdue: countOf(tx, 'due_on < ?', today),
        })
        .groupBy('questions.owner')
        .orderBy('questions.owner');
    return new Map(
      rows.map(({ owner, open, overdue }) => [
        owner,
        { open: Number(open), overdue: Number(overdue) },
      ]),
    );
  }

  async listToRemind(tx: Tx, today: string): Promise<OverdueOwner[]> {
    const rows: { owner: string; overdue: unknown; oldest: string }[] =
      await tx('questions')
        .where('due_on', '<', today)
        .select('owner', {
          overdue: tx.raw('count(*)'),
          oldest: tx.raw('min(due_on)'),
        })
        .groupBy('owner')
        .havingRaw('? > 0', [countOf(tx, 'reminded_on is null')])
        .havingRaw('? = 0', [countOf(tx, 'reminded_on = ?', today)])
        .orderBy('owner');
    return rows.map(({ owner, overdue, oldest }) => ({
      owner,
      overdue: Number(overdue),
      oldestDueOn: oldest,
    }));
  }

  async markReminded(tx: Tx, owner: string, today: string): Promise<void> {
    await tx('questions')
      .where({ owner })
      .where('due_on', '<', today)
      .update({ reminded_on: today });
  }

  async policyVersion(tx: Tx): Promise<string | undefined> {
    const row = await tx<{ version: string }>('question_policy').first();
    return row?.version;
  }

  async setPolicyVersion(tx: Tx, version: string): Promise<void> {
    await tx('question_policy').delete();
    await tx('question_policy')
      .insert({ version })
      .onConflict('version')
      .ignore();
  }
}

/** How many rows of a group meet a condition. */
function countOf(tx: Tx, condition: string, ...values: string[]) {
  return tx.raw(`sum(case when ${condition} then 1 else 0 end)`, values);
}
