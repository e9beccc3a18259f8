import {
  Check,
  withEntitlements,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { ConflictError } from '@backstage/errors';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FactsReader } from '../facts/FactsReader';
import { CurrentLaw } from '../regulations/CurrentLaw';

/** Knows what nobody can be exempted from. */
export class WaiverLimits {
  private readonly checks: readonly Check[];
  private readonly database: GovernanceDatabase;
  private readonly factsReader: FactsReader;
  private readonly law: CurrentLaw;

  constructor(options: {
    checks: readonly Check[];
    database: GovernanceDatabase;
    factsReader: FactsReader;
    law: CurrentLaw;
  }) {
    this.checks = options.checks;
    this.database = options.database;
    this.factsReader = options.factsReader;
    this.law = options.law;
  }

  /** Refuses to waive a check that rests on an entitlement in force. */
  async refuseIfLawful(entityRef: string, checkId: string): Promise<void> {
    const check = this.checks.find(({ id }) => id === checkId);
    if (!check?.restsOn) {
      return;
    }
    const [read] = await this.factsReader.read([entityRef]);
    const law = await this.law.read(this.database.reader);
    const [entitlement] = read
      ? check.restsOn(withEntitlements(read.facts, law))
      : [];
    if (entitlement) {
      throw new ConflictError(
        `${checkId} cannot be waived for ${entityRef}: a law in force gives customers this: ${entitlement.title} (${entitlement.sources[0].citation}). Mend it instead`,
      );
    }
  }
}
