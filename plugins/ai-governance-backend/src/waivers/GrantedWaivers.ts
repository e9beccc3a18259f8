import { WaiverFacts } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Clock, dateOf } from '../clock';
import { Tx } from '../database/GovernanceDatabase';
import { WaiverStore } from './WaiverStore';

/** Knows which waivers hold today, and ends those that are over. */
export class GrantedWaivers {
  private readonly store: WaiverStore;
  private readonly clock: Clock;

  constructor(options: { store: WaiverStore; clock: Clock }) {
    this.store = options.store;
    this.clock = options.clock;
  }

  async observe(tx: Tx, entityRef: string): Promise<WaiverFacts[]> {
    const today = dateOf(this.clock.now());
    const holding: WaiverFacts[] = [];
    for (const waiver of await this.store.listApproved(tx, entityRef)) {
      const { checkId, reason, owner, until } = waiver;
      if (until >= today) {
        holding.push({ checkId, reason, owner, until });
      } else {
        await this.store.update(tx, {
          ...waiver,
          version: waiver.version + 1,
          state: 'ended',
        });
      }
    }
    return holding;
  }
}
