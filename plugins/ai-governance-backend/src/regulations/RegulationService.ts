import {
  CoverageReviewRecord,
  EntitlementReport,
  entitlementsOf,
  RegulationList,
  regulationQueryParamsSchema,
  TouchedPage,
  touchedQueryParamsSchema,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock, dateOf } from '../clock';
import { ConfirmationStore } from '../confirmations/ConfirmationStore';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { FactsReader } from '../facts/FactsReader';
import { PostureStore } from '../posture/PostureStore';
import { CatalogVisibility } from '../visibility/CatalogVisibility';
import { CurrentLaw } from './CurrentLaw';
import { requireRow } from './recordRules';
import { regulationList } from './regulationList';
import { RegulationStore } from './RegulationStore';
import { touchedPage } from './touchedPage';

/** Says how laws stand, whom they touch, and what customers are due. */
export class RegulationService {
  private readonly law: CurrentLaw;
  private readonly store: RegulationStore;
  private readonly database: GovernanceDatabase;
  private readonly entities: CatalogEntitiesStore;
  private readonly postures: PostureStore;
  private readonly confirmations: ConfirmationStore;
  private readonly factsReader: FactsReader;
  private readonly visibility: CatalogVisibility;
  private readonly clock: Clock;

  constructor(options: {
    law: CurrentLaw;
    store: RegulationStore;
    database: GovernanceDatabase;
    entities: CatalogEntitiesStore;
    postures: PostureStore;
    confirmations: ConfirmationStore;
    factsReader: FactsReader;
    visibility: CatalogVisibility;
    clock: Clock;
  }) {
    this.law = options.law;
    this.store = options.store;
    this.database = options.database;
    this.entities = options.entities;
    this.postures = options.postures;
    this.confirmations = options.confirmations;
    this.factsReader = options.factsReader;
    this.visibility = options.visibility;
    this.clock = options.clock;
  }

  /** The rows of the packs in use, counting only what the caller may see. */
  async list(
    query: z.infer<typeof regulationQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<Omit<RegulationList, 'mayAdopt'>> {
    const tx = this.database.reader;
    const viewer = await this.visibility.forCaller(credentials);
    const touched = await this.postures.listRegulations(tx);
    const visible = await viewer.visibleOf(
      touched.map(({ interactionRef }) => interactionRef),
    );
    return regulationList({
      current: this.law,
      law: await this.law.read(tx),
      records: {
        adoptions: await this.store.list(tx, 'adoption'),
        transpositions: await this.store.list(tx, 'transposition'),
        reviews: await this.store.list(tx, 'review'),
      },
      touched: touched.filter(
        ({ interactionRef }) =>
          visible.has(interactionRef) &&
          (!query.entityRef || query.entityRef === interactionRef),
      ),
      query,
      asOf: query.asOf ?? dateOf(this.clock.now()),
    });
  }

  /** The interactions that a row touches, as far as the caller may see them. */
  async touchedBy(
    rowId: string,
    query: z.infer<typeof touchedQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<TouchedPage> {
    requireRow(this.law, rowId);
    const tx = this.database.reader;
    const viewer = await this.visibility.forCaller(credentials);
    const refs = await this.postures.touchedBy(tx, rowId);
    const visible = await viewer.visibleOf(refs);
    const postures = await this.postures.getMany(tx, [...visible]);
    const entities = new Map(
      (await this.entities.list(tx)).map(entity => [entity.entityRef, entity]),
    );
    return touchedPage(
      rowId,
      postures.map(({ interactionRef, regulations }) => ({
        entityRef: interactionRef,
        title: entities.get(interactionRef)?.title ?? interactionRef,
        owner: entities.get(interactionRef)?.ownerRef,
        applies: regulations[rowId],
      })),
      query,
    );
  }

  /** What the legal team found where packs end, newest first. */
  async listReviews(): Promise<CoverageReviewRecord[]> {
    return this.store.list(this.database.reader, 'review');
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
