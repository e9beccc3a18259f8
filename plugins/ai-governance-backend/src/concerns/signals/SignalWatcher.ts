import { reportSignals } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { CrowdReader } from './CrowdReader';
import { SignalChanges } from './SignalChanges';

/** Looks for what many concerns point to together. */
export class SignalWatcher {
  private readonly database: GovernanceDatabase;
  private readonly crowds: CrowdReader;
  private readonly changes: SignalChanges;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    crowds: CrowdReader;
    changes: SignalChanges;
    clock: Clock;
  }) {
    this.database = options.database;
    this.crowds = options.crowds;
    this.changes = options.changes;
    this.clock = options.clock;
  }

  async watch(): Promise<void> {
    const tx = this.database.reader;
    const asOf = this.clock.now().toISOString();
    for (const ref of await this.crowds.candidates(tx, asOf)) {
      const crowd = await this.crowds.read(tx, ref, asOf);
      const { interactionTitle, ownerRef } = crowd;
      const { signals } = reportSignals({
        asOf,
        concerns: crowd.concerns,
        recordedSince: { [ref]: crowd.recordedSince },
      });
      for (const signal of signals) {
        await this.changes.found(signal, { interactionTitle, ownerRef });
      }
    }
  }
}
