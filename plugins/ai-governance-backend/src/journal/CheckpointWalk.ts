import {
  JournalCheckpoint,
  JournalFault,
  JournalHead,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  CheckpointChain,
  journalFault,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Tx } from '../database/GovernanceDatabase';
import { asWritten, fromCheckpoint, toCheckpoint } from './journalRows';
import { SeenHead, VerificationStore } from './VerificationStore';

/** What is wrong with what became of a head that a checkpoint saw. */
function seenFault(
  { record, position, hash }: JournalHead,
  now: SeenHead,
  checkpoint: number,
): JournalFault | undefined {
  const place = { record, position, checkpoint };
  if (now.hash === undefined) {
    const what = `checkpoint ${checkpoint} saw an event here that is gone`;
    return journalFault('cut', place, what);
  }
  if (now.hash !== hash) {
    const what = `checkpoint ${checkpoint} saw another event here`;
    return journalFault('rewritten', place, what);
  }
  const { checkpoint: last = 0, seenPosition } = now;
  if (last < checkpoint || (last === checkpoint && seenPosition !== position)) {
    const what = `its head has forgotten that checkpoint ${checkpoint} saw it`;
    return journalFault('head', place, what);
  }
  return undefined;
}

/** Verifies checkpoints one after the other, and what became of all they saw. */
export class CheckpointWalk {
  private readonly store: VerificationStore;
  private readonly chain = new CheckpointChain();
  private last: JournalCheckpoint | undefined;

  constructor(options: { store: VerificationStore }) {
    this.store = options.store;
  }

  /** How many checkpoints were verified. */
  get length(): number {
    return this.chain.length;
  }

  /** The last checkpoint that was verified. */
  get lastCheckpoint(): JournalCheckpoint | undefined {
    return this.last;
  }

  /** Verifies the next checkpoint. */
  async next(tx: Tx): Promise<JournalFault | 'verified' | 'done'> {
    const row = await this.store.checkpointAfter(tx, this.length);
    if (!row) {
      return (await this.goneFault(tx)) ?? 'done';
    }
    const checkpoint = asWritten(row, toCheckpoint, fromCheckpoint);
    if (!checkpoint) {
      return journalFault(
        'checkpoint',
        { checkpoint: row.number },
        'it is not as it was written',
      );
    }
    const fault =
      this.chain.next(checkpoint) ??
      (await this.headsFault(tx, checkpoint)) ??
      (await this.claimFault(tx, checkpoint));
    this.last = checkpoint;
    return fault ?? 'verified';
  }

  private async headsFault(
    tx: Tx,
    checkpoint: JournalCheckpoint,
  ): Promise<JournalFault | undefined> {
    const seen = await this.store.seenIn(tx, checkpoint);
    return checkpoint.heads
      .map((head, index) => seenFault(head, seen[index], checkpoint.number))
      .find(Boolean);
  }

  /** A head that names a checkpoint which does not list it. */
  private async claimFault(
    tx: Tx,
    { number, heads }: JournalCheckpoint,
  ): Promise<JournalFault | undefined> {
    const claims = await this.store.seenBy(tx, {
      checkpoint: number,
      limit: heads.length + 1,
    });
    const keyOf = ({ kind, id }: RecordKey) => JSON.stringify([kind, id]);
    const listed = new Set(heads.map(({ record }) => keyOf(record)));
    const stray = claims.find(record => !listed.has(keyOf(record)));
    return (
      stray &&
      journalFault(
        'head',
        { record: stray, checkpoint: number },
        `its head says that checkpoint ${number} saw it, which did not`,
      )
    );
  }

  /** A head that names a checkpoint which is not there. */
  private async goneFault(tx: Tx): Promise<JournalFault | undefined> {
    const record = await this.store.seenAfter(tx, this.length);
    const checkpoint = this.length + 1;
    return (
      record &&
      journalFault(
        'checkpoint',
        { record, checkpoint },
        `its head says that a checkpoint saw it, but number ${checkpoint} is gone`,
      )
    );
  }
}
