import {
  addEntitlementCounts,
  Confirmation,
  CONFIRMATION_SUBJECTS,
  EntitlementCounts,
  isServiceEntity,
  KIND_CUSTOMER_INTERACTION,
  Posture,
  PostureChangePage,
  postureChangesQueryParamsSchema,
  PostureHistory,
  PosturePage,
  postureQueryParamsSchema,
  PostureSummary,
  PostureTrend,
  rollUpPosture,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { z } from 'zod';
import {
  CatalogEntitiesStore,
  CatalogEntityRecord,
} from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { ConfirmationStore } from '../confirmations/ConfirmationStore';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { QuestionStore } from '../questions/QuestionStore';
import { withQuestions } from '../questions/withQuestions';
import { CatalogVisibility, Viewer } from '../visibility/CatalogVisibility';
import { changesPage } from './postureChangePages';
import { historyOfInteraction, historyOfTarget } from './postureHistory';
import { posturePageOf } from './posturePages';
import { PosturePolicy } from './PosturePolicy';
import { PostureStore, StoredPostureWithResults } from './PostureStore';
import { summarisePosture } from './postureSummary';
import { trendOf } from './postureTrend';
import {
  identityOf,
  levelOfNone,
  PostureView,
  toInteractionItem,
} from './PostureView';

/** Tells postures, and never more than the caller may see. */
export class PostureService {
  private readonly database: GovernanceDatabase;
  private readonly postures: PostureStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly visibility: CatalogVisibility;
  private readonly policy: PosturePolicy;
  private readonly confirmations: ConfirmationStore;
  private readonly questions: QuestionStore;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    postures: PostureStore;
    entities: CatalogEntitiesStore;
    visibility: CatalogVisibility;
    policy: PosturePolicy;
    confirmations: ConfirmationStore;
    questions: QuestionStore;
    clock: Clock;
  }) {
    this.database = options.database;
    this.postures = options.postures;
    this.entities = options.entities;
    this.visibility = options.visibility;
    this.policy = options.policy;
    this.confirmations = options.confirmations;
    this.questions = options.questions;
    this.clock = options.clock;
  }

  /** The posture of one entity; `undefined` if none is known or visible. */
  async getPosture(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<Posture | undefined> {
    const viewer = await this.visibility.forCaller(credentials);
    const entity = await this.findVisible(entityRef, viewer);
    if (!entity) {
      return undefined;
    }
    return entity.kind === KIND_CUSTOMER_INTERACTION
      ? this.interactionPosture(entity)
      : this.rolledUpPosture(entity, viewer);
  }

  /** The changes of a posture; `undefined` as above. */
  async getHistory(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<PostureHistory | undefined> {
    const viewer = await this.visibility.forCaller(credentials);
    const entity = await this.findVisible(entityRef, viewer);
    if (!entity) {
      return undefined;
    }
    const tx = this.database.reader;
    if (entity.kind === KIND_CUSTOMER_INTERACTION) {
      const changes = await this.postures.listChanges(tx, entityRef);
      return { entityRef, items: historyOfInteraction(changes) };
    }
    const changes = await this.postures.listChangesOfTarget(tx, entityRef);
    const visible = await viewer.visibleOf(
      changes.map(change => change.interactionRef),
    );
    return {
      entityRef,
      items: historyOfTarget(
        changes.filter(change => visible.has(change.interactionRef)),
        levelOfNone(entity.kind),
      ),
    };
  }

  async list(
    params: z.infer<typeof postureQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<PosturePage> {
    return posturePageOf(await this.viewOf(credentials), params);
  }

  async summarise(credentials: BackstageCredentials): Promise<PostureSummary> {
    return summarisePosture(await this.viewOf(credentials), this.policy);
  }

  /** How levels moved over the last months, among what may be seen. */
  async trend(
    months: number,
    credentials: BackstageCredentials,
  ): Promise<PostureTrend> {
    const viewer = await this.visibility.forCaller(credentials);
    const changes = await this.postures.listAllChanges(this.database.reader);
    const visible = await viewer.visibleOf(
      changes.map(change => change.interactionRef),
    );
    return trendOf(
      changes.filter(change => visible.has(change.interactionRef)),
      { now: this.clock.now(), months },
    );
  }

  /** Those of some entities about which something is confirmed today. */
  private async confirmedOf(entityRefs: readonly string[]) {
    const keys = entityRefs.flatMap(entityRef =>
      CONFIRMATION_SUBJECTS.map(subject => ({ entityRef, subject })),
    );
    return standing(
      await this.confirmations.latest(this.database.reader, keys),
    );
  }

  /** What changed in the interactions that may be seen, newest first. */
  async listChanges(
    params: z.infer<typeof postureChangesQueryParamsSchema>,
    credentials: BackstageCredentials,
  ): Promise<PostureChangePage> {
    return changesPage({
      params,
      viewer: await this.visibility.forCaller(credentials),
      tx: this.database.reader,
      postures: this.postures,
      entities: this.entities,
    });
  }

  private async viewOf(credentials: BackstageCredentials) {
    return this.viewFor(await this.visibility.forCaller(credentials));
  }

  /** All that one viewer may see, for lists and counts. */
  async viewFor(viewer: Viewer): Promise<PostureView> {
    const tx = this.database.reader;
    const entities = await this.entities.list(tx);
    return new PostureView({
      entities,
      postures: await this.postures.list(tx),
      links: await this.postures.listLinks(tx),
      annotating: new Set(await this.entities.listAnnotatingServices(tx)),
      confirmed: standing(await this.confirmations.listLatest(tx)),
      visible: await viewer.visibleOf(entities.map(item => item.entityRef)),
    });
  }

  private async findVisible(
    entityRef: string,
    viewer: Viewer,
  ): Promise<CatalogEntityRecord | undefined> {
    const [visible, entity] = await Promise.all([
      viewer.visibleOf([entityRef]),
      this.entities.get(this.database.reader, entityRef),
    ]);
    return visible.has(entityRef) ? entity : undefined;
  }

  private async interactionPosture(
    entity: CatalogEntityRecord,
  ): Promise<Posture | undefined> {
    const tx = this.database.reader;
    const [confirmed, posture, questions] = await Promise.all([
      this.confirmedOf([entity.entityRef]),
      this.postures.get(tx, entity.entityRef),
      this.questions.listOf(tx, [entity.entityRef]),
    ]);
    return (
      posture && {
        ...toInteractionItem(entity, posture, confirmed.has(entity.entityRef)),
        results: withQuestions(posture.results, questions),
        entitlements: posture.law?.entitlements,
      }
    );
  }

  private async rolledUpPosture(
    entity: CatalogEntityRecord,
    viewer: Viewer,
  ): Promise<Posture> {
    const tx = this.database.reader;
    const links = await this.postures.linksTo(tx, [entity.entityRef]);
    const related = links
      .filter(link => link.role !== 'reference')
      .map(link => link.interactionRef);
    const visible = await viewer.visibleOf(related);
    const confirmed = await this.confirmedOf([entity.entityRef, ...visible]);
    const postures = await this.postures.getMany(tx, [...visible].sort());
    const interactions = [];
    for (const posture of postures) {
      const interaction = await this.entities.get(tx, posture.interactionRef);
      if (interaction) {
        interactions.push({
          item: toInteractionItem(
            interaction,
            posture,
            confirmed.has(interaction.entityRef),
          ),
          results: posture.results,
        });
      }
    }
    const rolledUp = rollUpPosture(
      interactions.map(({ item, results }) => ({ ...item, results })),
      levelOfNone(entity.kind),
    );
    const isService = isServiceEntity(entity);
    return {
      ...identityOf(entity),
      ...rolledUp,
      assessedAt: postures.map(({ assessedAt }) => assessedAt).sort()[0],
      interactions: interactions.map(({ item }) => item),
      entitlements: entitlementsOver(postures),
      attestation:
        isService && entity.attestsNoAi
          ? {
              attestedOn: entity.attestedOn,
              confirmed: confirmed.has(entity.entityRef),
            }
          : undefined,
      findings: [
        ...entity.findings,
        ...(isService ? await this.danglingAnnotations(entity.entityRef) : []),
      ],
    };
  }

  /** Names in a service's annotation that lead to no interaction. */
  private async danglingAnnotations(serviceRef: string): Promise<string[]> {
    const tx = this.database.reader;
    const findings: string[] = [];
    for (const ref of await this.entities.interactionsAnnotatedBy(
      tx,
      serviceRef,
    )) {
      if (!(await this.entities.get(tx, ref))) {
        findings.push(
          `The annotation ai-governance/customer-interactions names ${ref}, which the catalog does not have.`,
        );
      }
    }
    return findings;
  }
}

/** What customers of some interactions are due; unknown if of none of them. */
function entitlementsOver(
  postures: readonly StoredPostureWithResults[],
): EntitlementCounts | undefined {
  const known = postures.flatMap(({ law }) => law?.entitlements ?? []);
  return known.length > 0 ? addEntitlementCounts(known) : undefined;
}

/** The entities of confirmations that hold. */
function standing(confirmations: readonly Confirmation[]): Set<string> {
  return new Set(
    confirmations
      .filter(({ lapsedAt }) => !lapsedAt)
      .map(({ entityRef }) => entityRef),
  );
}
