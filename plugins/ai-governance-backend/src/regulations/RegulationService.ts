import {
  EntitlementReport,
  entitlementsOf,
  SelectedPack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { Clock, dateOf } from '../clock';
import { ConfirmationStore } from '../confirmations/ConfirmationStore';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FactsReader } from '../facts/FactsReader';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { CurrentLaw } from './CurrentLaw';

/** Says what customers of an interaction are due, by the loaded packs. */
export class RegulationService {
  private readonly law: CurrentLaw;
  private readonly database: GovernanceDatabase;
  private readonly confirmations: ConfirmationStore;
  private readonly factsReader: FactsReader;
  private readonly visibility: CatalogVisibility;
  private readonly clock: Clock;

  constructor(options: {
    law: CurrentLaw;
    database: GovernanceDatabase;
    confirmations: ConfirmationStore;
    factsReader: FactsReader;
    visibility: CatalogVisibility;
    clock: Clock;
  }) {
    this.law = options.law;
    this.database = options.database;
    this.confirmations = options.confirmations;
    this.factsReader = options.factsReader;
    this.visibility = options.visibility;
    this.clock = options.clock;
  }

  /** The packs in use, with all of their rows. */
  listPacks(): readonly SelectedPack[] {
    return this.law.packs;
  }

  /**
   * The entitlements of one interaction.
   * @param asOf - the date to judge by, as YYYY-MM-DD; today if left out
   * @returns `undefined` if there is no such interaction, or it is hidden
   */
  async entitlements(
    entityRef: string,
    asOf: string | undefined,
    credentials: BackstageCredentials,
  ): Promise<EntitlementReport | undefined> {
    const viewer = await this.visibility.forCaller(credentials);
    const visible = await viewer.visibleOf([entityRef]);
    if (!visible.has(entityRef)) {
      return undefined;
    }
    const [read] = await this.factsReader.read([entityRef]);
    const [confirmation] = await this.confirmations.latest(
      this.database.reader,
      [{ entityRef, subject: 'classification' }],
    );
    return (
      read &&
      entitlementsOf(read.facts, {
        ...(await this.law.read(this.database.reader)),
        asOf: asOf ?? dateOf(this.clock.now()),
        confirmed: confirmation !== undefined && !confirmation.lapsedAt,
      })
    );
  }
}
