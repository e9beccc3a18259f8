import {
  Waiver,
  WAIVER_STEPS,
  WaiverFilter,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { inChunks, Tx } from '../database/GovernanceDatabase';
import { WaiverStore } from './WaiverStore';

interface WaiverRow {
  id: string;
  version: number;
  entity_ref: string;
  check_id: string;
  state: Waiver['state'];
  reason: string;
  owner: string;
  until: string;
  requested_by: string;
  requested_at: string;
  decided_by: string | null;
  decided_at: string | null;
  decision_note: string | null;
  reminded_at: string | null;
  told_version: number | null;
}

function toWaiver(row: WaiverRow): Waiver {
  return {
    id: row.id,
    version: row.version,
    entityRef: row.entity_ref,
    checkId: row.check_id,
    state: row.state,
    reason: row.reason,
    owner: row.owner,
    until: row.until,
    requestedBy: row.requested_by,
    requestedAt: row.requested_at,
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    decisionNote: row.decision_note ?? undefined,
  };
}

function toRow(
  waiver: Waiver,
): Omit<WaiverRow, 'reminded_at' | 'told_version'> {
  return {
    id: waiver.id,
    version: waiver.version,
    entity_ref: waiver.entityRef,
    check_id: waiver.checkId,
    state: waiver.state,
    reason: waiver.reason,
    owner: waiver.owner,
    until: waiver.until,
    requested_by: waiver.requestedBy,
    requested_at: waiver.requestedAt,
    decided_by: waiver.decidedBy ?? null,
    decided_at: waiver.decidedAt ?? null,
    decision_note: waiver.decisionNote ?? null,
  };
}

/** Keeps waivers in SQL. */
export class DatabaseWaiverStore implements WaiverStore {
  async get(tx: Tx, id: string): Promise<Waiver | undefined> {
    const row = await tx<WaiverRow>('waivers').where({ id }).first();
    return row && toWaiver(row);
  }

  async list(
    tx: Tx,
    { entityRef, checkId, state, owner }: Omit<WaiverFilter, 'decidable'>,
  ): Promise<Waiver[]> {
    const rows = await tx<WaiverRow>('waivers').where({
      ...(entityRef && { entity_ref: entityRef }),
      ...(checkId && { check_id: checkId }),
      ...(state && { state }),
      ...(owner && { owner }),
    });
    return rows.map(toWaiver);
  }

  async listApproved(tx: Tx, entityRefs: readonly string[]): Promise<Waiver[]> {
    const found: Waiver[] = [];
    for (const chunk of inChunks(entityRefs)) {
      const rows = await tx<WaiverRow>('waivers')
        .where({ state: 'approved' })
        .whereIn('entity_ref', chunk)
        .orderBy('id');
      found.push(...rows.map(toWaiver));
    }
    return found;
  }

  async add(tx: Tx, waiver: Waiver): Promise<void> {
    await tx('waivers').insert(toRow(waiver));
  }

  async update(tx: Tx, waiver: Waiver): Promise<boolean> {
    const count = await tx('waivers')
      .where({ id: waiver.id, version: waiver.version - 1 })
      .update(toRow(waiver));
    return count === 1;
  }

  async listToRemind(tx: Tx, endingBy: string): Promise<Waiver[]> {
    const rows = await tx<WaiverRow>('waivers')
      .where({ state: 'approved' })
      .where('until', '<=', endingBy)
      .whereNull('reminded_at');
    return rows.map(toWaiver);
  }

  async markReminded(tx: Tx, id: string, at: string): Promise<void> {
    await tx('waivers').where({ id }).update({ reminded_at: at });
  }

  async listToTell(tx: Tx): Promise<Waiver[]> {
    const rows = await tx<WaiverRow>('waivers')
      .whereIn('state', WAIVER_STEPS)
      .where(untold =>
        untold
          .whereNull('told_version')
          .orWhere('told_version', '<', tx.ref('version')),
      );
    return rows.map(toWaiver);
  }

  async markTold(
    tx: Tx,
    { id, version }: Pick<Waiver, 'id' | 'version'>,
  ): Promise<void> {
    await tx('waivers').where({ id }).update({ told_version: version });
  }
}
