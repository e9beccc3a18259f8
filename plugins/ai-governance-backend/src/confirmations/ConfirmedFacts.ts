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

  /** Notes the facts of today; returns what is recorded about them. */
  async observe(
    tx: Tx,
    key: Key,
    facts: JsonObject,
  ): Promise<ConfirmationFacts | undefined> {
    const factsHash = canonicalHash(facts);
    await this.store.putConfirmable(tx, { ...key, facts, factsHash });
    const latest = await this.store.latest(tx, key);
    if (!latest || latest.lapsedAt) {
      return latest && toFacts(latest);
    }
    if (latest.factsHash !== factsHash) {
      return this.lapse(tx, latest, 'facts');
    }
    if (latest.reviewBy < dateOf(this.clock.now())) {
      return this.lapse(tx, latest, 'review-date');
    }
    return toFacts(latest);
  }

  /** Notes that the facts are gone, and with them what was confirmed. */
  async forget(tx: Tx, key: Key): Promise<void> {
    await this.store.removeConfirmable(tx, key);
    const latest = await this.store.latest(tx, key);
    if (latest && !latest.lapsedAt) {
      await this.lapse(tx, latest, 'facts');
    }
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
