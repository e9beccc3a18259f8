import { SignalRecord } from '@ai-governance/backstage-plugin-ai-governance-common';
import { inChunks, Tx } from '../../database/GovernanceDatabase';
import { SignalStore } from './SignalStore';

interface SignalRow {
  id: string;
  signal_key: string;
  version: number;
  state: SignalRecord['state'];
  interaction_ref: string;
  raised_at: string;
  window_until: string;
  message: string;
  body: string;
}

function toRow(signal: SignalRecord): Omit<SignalRow, 'signal_key'> {
  return {
    id: signal.id,
    version: signal.version,
    state: signal.state,
    interaction_ref: signal.entityRef,
    raised_at: signal.raisedAt,
    window_until: signal.windowUntil,
    message: signal.message,
    body: JSON.stringify(signal),
  };
}

function toSignal({ body }: Pick<SignalRow, 'body'>): SignalRecord {
  return JSON.parse(body);
}

/** Keeps signals in SQL. */
export class DatabaseSignalStore implements SignalStore {
  async add(tx: Tx, signal: SignalRecord, key: string): Promise<boolean> {
    await tx<SignalRow>('concern_signals')
      .insert({ ...toRow(signal), signal_key: key })
      .onConflict('signal_key')
      .ignore();
    const standing = await tx<SignalRow>('concern_signals')
      .where({ signal_key: key })
      .first();
    return standing?.id === signal.id;
  }

  async update(tx: Tx, signal: SignalRecord): Promise<boolean> {
    const count = await tx<SignalRow>('concern_signals')
      .where({ id: signal.id, version: signal.version - 1 })
      .update(toRow(signal));
    return count === 1;
  }

  async get(tx: Tx, id: string): Promise<SignalRecord | undefined> {
    const row = await tx<SignalRow>('concern_signals').where({ id }).first();
    return row && toSignal(row);
  }

  async listSince(
    tx: Tx,
    interactionRef: string,
    moment: string,
  ): Promise<SignalRecord[]> {
    const rows = await tx<SignalRow>('concern_signals')
      .where({ interaction_ref: interactionRef })
      .where('window_until', '>', moment)
      .orderBy([
        { column: 'raised_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ]);
    return rows.map(toSignal);
  }

  async list(
    tx: Tx,
    filter: {
      interactionRefs?: readonly string[];
      state?: SignalRecord['state'];
    },
  ): Promise<SignalRecord[]> {
    const { interactionRefs, state } = filter;
    const chosen = () => {
      const query = tx<SignalRow>('concern_signals').select('body');
      return state ? query.where({ state }) : query;
    };
    if (!interactionRefs) {
      return (await chosen()).map(toSignal);
    }
    const found: SignalRecord[] = [];
    for (const chunk of inChunks(interactionRefs)) {
      const rows = await chosen().whereIn('interaction_ref', chunk);
      found.push(...rows.map(toSignal));
    }
    return found;
  }
}
