import {
  Confirmation,
  ConfirmationFacts,
  ConfirmationSubject,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { JsonObject } from '@backstage/types';
import { Clock, dateOf } from '../clock';
import { Tx } from '../database/GovernanceDatabase';
import { ConfirmationStore } from './ConfirmationStore';

interface Key {
  entityRef: string;
  subject: ConfirmationSubject;
}

/**
 * Holds confirmations against the facts of today. One that does not fit any
 * more lapses there and then, so that bringing the old facts back does not
 * bring the confirmation back.
 */
export class ConfirmedFacts {
  private readonly store: ConfirmationStore;
  private readonly clock: Clock;

  constructor(options: { store: ConfirmationStore; clock: Clock }) {
    this.store = options.store;
    this.clock = options.clock;
  }

  /** Notes the facts of today; returns what is recorded of each, by entity. */
  async observe(
    tx: Tx,
    observed: readonly (Key & { facts: JsonObject })[],
  ): Promise<Map<string, ConfirmationFacts>> {
    const today = observed.map(item => ({
      ...item,
      factsHash: canonicalHash(item.facts),
    }));
    await this.store.putConfirmable(tx, today);
    const recorded = new Map<string, ConfirmationFacts>();
    const latest = await this.store.latest(tx, today);
    for (const { entityRef, subject, factsHash } of today) {
      const confirmation = latest.find(
        item => item.entityRef === entityRef && item.subject === subject,
      );
      if (confirmation) {
        recorded.set(entityRef, await this.hold(tx, confirmation, factsHash));
      }
    }
    return recorded;
  }

  /** Notes that the facts are gone, and with them what was confirmed. */
  async forget(tx: Tx, key: Key): Promise<void> {
    await this.store.removeConfirmable(tx, key);
    const [latest] = await this.store.latest(tx, [key]);
    if (latest && !latest.lapsedAt) {
      await this.lapse(tx, latest, 'facts');
    }
  }

  /** Holds a confirmation against the facts of today. */
  private async hold(
    tx: Tx,
    confirmation: Confirmation,
    factsHash: string,
  ): Promise<ConfirmationFacts> {
    if (confirmation.lapsedAt) {
      return toFacts(confirmation);
    }
    if (confirmation.factsHash !== factsHash) {
      return this.lapse(tx, confirmation, 'facts');
    }
    return confirmation.reviewBy < dateOf(this.clock.now())
      ? this.lapse(tx, confirmation, 'review-date')
      : toFacts(confirmation);
  }

  private async lapse(
    tx: Tx,
    confirmation: Confirmation,
    because: 'facts' | 'review-date',
  ): Promise<ConfirmationFacts> {
    const lapsedAt = this.clock.now().toISOString();
    await this.store.lapse(tx, confirmation, {
      lapsedAt,
      lapsedBecause: because,
    });
    return toFacts({ ...confirmation, lapsedAt, lapsedBecause: because });
  }
}

function toFacts(confirmation: Confirmation): ConfirmationFacts {
  return {
    state: confirmation.lapsedAt ? 'lapsed' : 'confirmed',
    confirmedBy: confirmation.confirmedBy,
    confirmedOn: confirmation.confirmedAt.slice(0, 10),
    reviewBy: confirmation.reviewBy,
    lapsedBecause: confirmation.lapsedBecause,
  };
}
