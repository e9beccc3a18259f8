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

  /** By interaction, the waivers that hold today. */
  async observe(
    tx: Tx,
    entityRefs: readonly string[],
  ): Promise<Map<string, WaiverFacts[]>> {
    const today = dateOf(this.clock.now());
    const holding = new Map<string, WaiverFacts[]>();
    for (const waiver of await this.store.listApproved(tx, entityRefs)) {
      const { entityRef, checkId, reason, owner, until } = waiver;
      if (until >= today) {
        const known = holding.get(entityRef) ?? [];
        holding.set(entityRef, [...known, { checkId, reason, owner, until }]);
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
