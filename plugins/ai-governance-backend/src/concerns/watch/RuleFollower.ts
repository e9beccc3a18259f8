import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { PRODUCT } from '../ConcernActor';
import { ConcernChanges } from '../ConcernChanges';
import { ConcernStore } from '../ConcernStore';
import { ConcernRules } from '../rules/ConcernRules';

const BATCH = 200;

/**
 * Sees to it that open concerns have the clocks that the rules of today give
 * them: a rule can change, a declaration too, and the catalog may have been
 * away when a concern came in.
 */
export class RuleFollower {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly changes: ConcernChanges;
  private readonly rules: ConcernRules;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    changes: ConcernChanges;
    rules: ConcernRules;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.changes = options.changes;
    this.rules = options.rules;
  }

  async follow(): Promise<void> {
    const tx = this.database.reader;
    for (const interactionRef of await this.store.openInteractions(tx)) {
      await this.followOne(interactionRef);
    }
  }

  private async followOne(interactionRef: string | undefined): Promise<void> {
    const rules = await this.rules.about(interactionRef);
    if (rules.version === '') {
      // Without all rules nothing would be known better than before.
      return;
    }
    let after = 0;
    for (;;) {
      const outdated = await this.store.listOutdated(this.database.reader, {
        interactionRef,
        rulesVersion: rules.version,
        after,
        limit: BATCH,
      });
      for (const { id } of outdated) {
        await this.changes.change(id, undefined, PRODUCT, current => ({
          type: 'concern.rules-applied',
          concern: this.rules.applyTo(current, rules),
          rulesVersion: rules.version,
          data: { rulesVersion: rules.version },
        }));
      }
      if (outdated.length < BATCH) {
        return;
      }
      after = outdated[outdated.length - 1].number;
    }
  }
}
