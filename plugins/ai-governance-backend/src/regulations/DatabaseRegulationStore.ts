import { Tx } from '../database/GovernanceDatabase';
import {
  Act,
  Ending,
  RegulationRecordKind,
  RegulationRecordKinds,
  RegulationStore,
  StoredAdoption,
} from './RegulationStore';

interface RecordRow {
  id: string;
  version: number;
  recorded_by: string;
  recorded_at: string;
  note: string | null;
  ended_at: string | null;
  ended_by: string | null;
  ended_because: Ending['because'] | null;
  ended_reason: string | null;
}

interface AdoptionRow extends RecordRow {
  row_id: string;
  content_hash: string;
  content: string;
}

interface TranspositionRow extends RecordRow {
  row_id: string;
  state: string;
  citation: string;
  valid_from: string;
}

interface ReviewRow extends RecordRow {
  jurisdiction: string;
  domain: RegulationRecordKinds['review']['domain'];
  outcome: RegulationRecordKinds['review']['outcome'];
  review_by: string;
}

interface RowKinds {
  adoption: AdoptionRow;
  transposition: TranspositionRow;
  review: ReviewRow;
}

function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

function endOf(row: RecordRow): StoredAdoption['ended'] {
  return row.ended_at === null
    ? undefined
    : {
        on: dayOf(row.ended_at),
        by: row.ended_by!,
        because: row.ended_because!,
        reason: row.ended_reason ?? undefined,
      };
}

function frameOf(record: { id: string; version: number }, act: Act) {
  return {
    id: record.id,
    version: record.version,
    recorded_by: act.by,
    recorded_at: act.at,
  };
}

/** How each kind lies in its table. */
const KINDS: {
  [K in RegulationRecordKind]: {
    table: string;
    fromRow(row: RowKinds[K]): RegulationRecordKinds[K];
    toRow(record: RegulationRecordKinds[K], act: Act): Partial<RowKinds[K]>;
  };
} = {
  adoption: {
    table: 'regulation_adoptions',
    fromRow: row => ({
      id: row.id,
      version: row.version,
      rowId: row.row_id,
      contentHash: row.content_hash,
      content: JSON.parse(row.content),
      adoptedBy: row.recorded_by,
      adoptedOn: dayOf(row.recorded_at),
      note: row.note ?? undefined,
      ended: endOf(row),
    }),
    toRow: (record, act) => ({
      ...frameOf(record, act),
      row_id: record.rowId,
      content_hash: record.contentHash,
      content: JSON.stringify(record.content),
      note: record.note ?? null,
    }),
  },
  transposition: {
    table: 'regulation_transpositions',
    fromRow: row => ({
      id: row.id,
      version: row.version,
      rowId: row.row_id,
      state: row.state,
      citation: row.citation,
      from: row.valid_from,
      recordedBy: row.recorded_by,
      recordedOn: dayOf(row.recorded_at),
      note: row.note ?? undefined,
      ended: endOf(row),
    }),
    toRow: (record, act) => ({
      ...frameOf(record, act),
      row_id: record.rowId,
      state: record.state,
      citation: record.citation,
      valid_from: record.from,
      note: record.note ?? null,
    }),
  },
  review: {
    table: 'coverage_reviews',
    fromRow: row => ({
      id: row.id,
      version: row.version,
      jurisdiction: row.jurisdiction,
      domain: row.domain,
      outcome: row.outcome,
      text: row.note ?? undefined,
      reviewedBy: row.recorded_by,
      reviewedOn: dayOf(row.recorded_at),
      reviewBy: row.review_by,
      ended: endOf(row),
    }),
    toRow: (record, act) => ({
      ...frameOf(record, act),
      jurisdiction: record.jurisdiction,
      domain: record.domain,
      outcome: record.outcome,
      note: record.text ?? null,
      review_by: record.reviewBy,
    }),
  },
};

/** Keeps records on laws in SQL. */
export class DatabaseRegulationStore implements RegulationStore {
  async list<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
  ): Promise<RegulationRecordKinds[K][]> {
    const { table, fromRow } = KINDS[kind];
    const rows: RowKinds[K][] = await tx(table).orderBy([
      { column: 'recorded_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ]);
    return rows.map(fromRow);
  }

  async add<K extends RegulationRecordKind>(
    tx: Tx,
    kind: K,
    record: RegulationRecordKinds[K],
    act: Act,
  ): Promise<void> {
    const { table, toRow } = KINDS[kind];
    await tx(table).insert(toRow(record, act));
  }

  async end(
    tx: Tx,
    kind: RegulationRecordKind,
    { id, version }: { id: string; version: number },
    ending: Ending,
  ): Promise<boolean> {
    const count = await tx(KINDS[kind].table)
      .where({ id, version })
      .whereNull('ended_at')
      .update({
        version: version + 1,
        ended_at: ending.at,
        ended_by: ending.by,
        ended_because: ending.because,
        ended_reason: ending.reason ?? null,
      });
    return count === 1;
  }
}
