import { Knex } from 'knex';
import { inChunks, Tx } from '../database/GovernanceDatabase';
import { insertRows } from '../database/insertRows';
import { MISSING_INPUT } from '../facts/FactsReader';
import {
  ChangePlace,
  LevelChange,
  PlacedPostureChange,
  PostureChange,
  PostureInputs,
  PostureLink,
  PostureStore,
  StoredLaw,
  StoredPosture,
  StoredPostureChange,
  StoredPostureWithResults,
  TouchingRows,
} from './PostureStore';

interface PostureRow {
  interaction_ref: string;
  level: StoredPosture['level'];
  declaration_level: StoredPosture['declarationLevel'];
  assessed_at: string;
  as_of: string;
  checks_version: string;
  inputs_version: string;
  inputs: string;
  summary: string;
  requirements: string;
  results: string;
  regulations: string;
  law: string | null;
}

interface LinkRow {
  interaction_ref: string;
  target_ref: string;
  role: PostureLink['role'];
}

interface HistoryRow {
  id: number;
  interaction_ref: string;
  at: string;
  level: PostureChange['level'];
  declaration_level: StoredPosture['declarationLevel'] | null;
  inputs_version: string | null;
  summary: string | null;
  changed_checks: string;
  because: string;
}

const LIGHT_COLUMNS = [
  'interaction_ref',
  'level',
  'declaration_level',
  'assessed_at',
  'as_of',
  'checks_version',
  'inputs_version',
  'summary',
  'requirements',
] as const satisfies (keyof PostureRow)[];

function toPosture(
  row: Pick<PostureRow, (typeof LIGHT_COLUMNS)[number]>,
): StoredPosture {
  return {
    interactionRef: row.interaction_ref,
    level: row.level,
    declarationLevel: row.declaration_level,
    assessedAt: row.assessed_at,
    asOf: row.as_of,
    checksVersion: row.checks_version,
    inputsVersion: row.inputs_version,
    summary: JSON.parse(row.summary),
    requirements: JSON.parse(row.requirements),
  };
}

function toPostureWithResults(row: PostureRow): StoredPostureWithResults {
  return {
    ...toPosture(row),
    inputs: JSON.parse(row.inputs),
    results: JSON.parse(row.results),
    regulations: JSON.parse(row.regulations),
    law: row.law ? JSON.parse(row.law) : undefined,
  };
}

function toRow(posture: StoredPostureWithResults): PostureRow {
  return {
    interaction_ref: posture.interactionRef,
    level: posture.level,
    declaration_level: posture.declarationLevel,
    assessed_at: posture.assessedAt,
    as_of: posture.asOf,
    checks_version: posture.checksVersion,
    inputs_version: posture.inputsVersion,
    inputs: JSON.stringify(posture.inputs),
    summary: JSON.stringify(posture.summary),
    requirements: JSON.stringify(posture.requirements),
    results: JSON.stringify(posture.results),
    regulations: JSON.stringify(posture.regulations),
    law: posture.law ? JSON.stringify(posture.law) : null,
  };
}

function toHistoryRow(change: PostureChange): Omit<HistoryRow, 'id'> {
  return {
    interaction_ref: change.interactionRef,
    at: change.at,
    level: change.level,
    declaration_level: change.declarationLevel ?? null,
    inputs_version: change.inputsVersion ?? null,
    summary: change.summary ? JSON.stringify(change.summary) : null,
    changed_checks: JSON.stringify(change.changedChecks),
    because: JSON.stringify(change.because),
  };
}

function toLink(row: LinkRow): PostureLink {
  return {
    interactionRef: row.interaction_ref,
    targetRef: row.target_ref,
    role: row.role,
  };
}

function toChange(row: HistoryRow): StoredPostureChange {
  return {
    interactionRef: row.interaction_ref,
    at: row.at,
    level: row.level,
    declarationLevel: row.declaration_level ?? undefined,
    inputsVersion: row.inputs_version ?? undefined,
    summary: row.summary ? JSON.parse(row.summary) : undefined,
    changedChecks: JSON.parse(row.changed_checks),
    because: JSON.parse(row.because),
  };
}

/** Keeps postures in SQL. */
export class DatabasePostureStore implements PostureStore {
  async get(
    tx: Tx,
    interactionRef: string,
  ): Promise<StoredPostureWithResults | undefined> {
    const row = await tx<PostureRow>('posture')
      .where({ interaction_ref: interactionRef })
      .first();
    return row && toPostureWithResults(row);
  }

  async getMany(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<StoredPostureWithResults[]> {
    const found: StoredPostureWithResults[] = [];
    for (const chunk of inChunks(interactionRefs)) {
      const rows = await tx<PostureRow>('posture').whereIn(
        'interaction_ref',
        chunk,
      );
      found.push(...rows.map(toPostureWithResults));
    }
    return found;
  }

  async list(tx: Tx): Promise<StoredPosture[]> {
    const rows = await tx<PostureRow>('posture').select(...LIGHT_COLUMNS);
    return rows.map(toPosture);
  }

  async listOutdated(
    tx: Tx,
    current: { asOf: string; checksVersion: string },
  ): Promise<string[]> {
    return tx<PostureRow>('posture')
      .where('as_of', '<', current.asOf)
      .orWhereNot({ checks_version: current.checksVersion })
      .pluck('interaction_ref');
  }

  async listMissing(tx: Tx): Promise<Map<string, Set<string>>> {
    const rows = await tx<PostureRow>('posture')
      .select('interaction_ref', 'inputs')
      .where('inputs', 'like', `%"${MISSING_INPUT}"%`);
    return new Map(
      rows.map(row => [
        row.interaction_ref,
        new Set(
          Object.entries(JSON.parse(row.inputs) as PostureInputs)
            .filter(([, version]) => version === MISSING_INPUT)
            .map(([name]) => name),
        ),
      ]),
    );
  }

  async listRegulations(tx: Tx) {
    const rows = await tx<PostureRow>('posture').select(
      'interaction_ref',
      'regulations',
      'law',
    );
    return rows.map(row => ({
      interactionRef: row.interaction_ref,
      regulations: JSON.parse(row.regulations) as TouchingRows,
      law: row.law ? (JSON.parse(row.law) as StoredLaw) : undefined,
    }));
  }

  async touchedBy(tx: Tx, rowId: string): Promise<string[]> {
    return tx<PostureRow>('posture')
      .where('regulations', 'like', `%"${rowId}"%`)
      .pluck('interaction_ref');
  }

  async put(
    tx: Tx,
    postures: readonly StoredPostureWithResults[],
  ): Promise<void> {
    for (const chunk of inChunks(postures.map(toRow), 13)) {
      await tx('posture').insert(chunk).onConflict('interaction_ref').merge();
    }
  }

  async remove(tx: Tx, interactionRef: string): Promise<void> {
    await tx('posture').where({ interaction_ref: interactionRef }).delete();
    await tx('posture_links')
      .where({ interaction_ref: interactionRef })
      .delete();
  }

  async listLinks(tx: Tx): Promise<PostureLink[]> {
    return (await tx<LinkRow>('posture_links').select()).map(toLink);
  }

  async linksOf(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<PostureLink[]> {
    return this.linksBy(tx, 'interaction_ref', interactionRefs);
  }

  async linksTo(tx: Tx, targetRefs: readonly string[]): Promise<PostureLink[]> {
    return this.linksBy(tx, 'target_ref', targetRefs);
  }

  async replaceLinks(
    tx: Tx,
    interactionRefs: readonly string[],
    links: readonly PostureLink[],
  ): Promise<void> {
    for (const chunk of inChunks(interactionRefs)) {
      await tx('posture_links').whereIn('interaction_ref', chunk).delete();
    }
    await insertRows(tx, {
      table: 'posture_links',
      rows: links.map(link => ({
        interaction_ref: link.interactionRef,
        target_ref: link.targetRef,
        role: link.role,
      })),
    });
  }

  async addChanges(tx: Tx, changes: readonly PostureChange[]): Promise<void> {
    for (const chunk of inChunks(changes, 8)) {
      const inserted: { id: number; interaction_ref: string }[] = await tx(
        'posture_history',
      )
        .insert(chunk.map(toHistoryRow))
        .returning(['id', 'interaction_ref']);
      const ids = new Map(inserted.map(row => [row.interaction_ref, row.id]));
      await insertRows(tx, {
        table: 'posture_history_targets',
        rows: chunk.flatMap(({ interactionRef, targetRefs }) =>
          targetRefs.map(ref => ({
            history_id: ids.get(interactionRef),
            target_ref: ref,
          })),
        ),
        integers: ['history_id'],
      });
    }
  }

  async listAllChanges(tx: Tx): Promise<LevelChange[]> {
    const rows = await tx<HistoryRow>('posture_history')
      .select('interaction_ref', 'at', 'level')
      .orderBy('id');
    return rows.map(row => ({
      interactionRef: row.interaction_ref,
      at: row.at,
      level: row.level,
    }));
  }

  async listLatestChanges(
    tx: Tx,
    query: { since?: string; before?: ChangePlace; limit: number },
  ): Promise<PlacedPostureChange[]> {
    const { since, before, limit } = query;
    const levelBefore = tx('posture_history as earlier')
      .select('earlier.level')
      .whereRaw('earlier.interaction_ref = posture_history.interaction_ref')
      .whereRaw('earlier.id < posture_history.id')
      .orderBy('earlier.id', 'desc')
      .limit(1)
      .as('level_before');
    const rows: (HistoryRow & {
      level_before: PostureChange['level'] | null;
    })[] = await tx('posture_history')
      .select('posture_history.*', levelBefore)
      .modify(select => {
        if (since) {
          select.where('at', '>=', since);
        }
        if (before) {
          select.where(older =>
            older
              .where('at', '<', before.at)
              .orWhere({ at: before.at })
              .andWhere('id', '<', before.id),
          );
        }
      })
      .orderBy([
        { column: 'at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit);
    return rows.map(row => ({
      ...toChange(row),
      id: row.id,
      levelBefore: row.level_before ?? undefined,
    }));
  }

  async listChanges(
    tx: Tx,
    interactionRef: string,
  ): Promise<StoredPostureChange[]> {
    const rows = await tx<HistoryRow>('posture_history')
      .where({ interaction_ref: interactionRef })
      .orderBy('id', 'desc');
    return rows.map(toChange);
  }

  async listChangesOfTarget(
    tx: Tx,
    targetRef: string,
  ): Promise<(StoredPostureChange & { tied: boolean })[]> {
    const tied = (builder: Knex.QueryBuilder) =>
      builder
        .select('history_id')
        .from('posture_history_targets')
        .where({ target_ref: targetRef });
    const everTied = tx('posture_history')
      .select('interaction_ref')
      .whereIn('id', tied);
    const rows: (HistoryRow & { tied_id: number | null })[] = await tx(
      'posture_history',
    )
      .leftJoin('posture_history_targets', join =>
        join
          .on('posture_history_targets.history_id', 'posture_history.id')
          .andOnVal('posture_history_targets.target_ref', targetRef),
      )
      .whereIn('interaction_ref', everTied)
      .orderBy('id')
      .select('posture_history.*', {
        tied_id: 'posture_history_targets.history_id',
      });
    return rows.map(row => ({ ...toChange(row), tied: row.tied_id !== null }));
  }

  private async linksBy(
    tx: Tx,
    column: 'interaction_ref' | 'target_ref',
    refs: readonly string[],
  ): Promise<PostureLink[]> {
    const found: PostureLink[] = [];
    for (const chunk of inChunks(refs)) {
      const rows = await tx<LinkRow>('posture_links').whereIn(column, chunk);
      found.push(...rows.map(toLink));
    }
    return found;
  }
}
