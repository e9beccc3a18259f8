import {
  annotatedInteractions,
  attestedFacts,
  isGovernanceKind,
  isServiceEntity,
  KIND_CUSTOMER_INTERACTION,
  noAiAttestation,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { entityContentHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { Clock } from '../clock';
import { ConfirmedFacts } from '../confirmations/ConfirmedFacts';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { PostureAssessor } from '../posture/PostureAssessor';
import { PosturePolicy } from '../posture/PosturePolicy';
import { PostureStore } from '../posture/PostureStore';
import { BrokenDeclarations } from './BrokenDeclarations';
import { CatalogEntitiesStore } from './CatalogEntitiesStore';
import { CatalogReader } from './CatalogReader';
import { ChangeQueue, PendingChange } from './ChangeQueue';
import { processingError } from './declarationErrors';
import { toSeenEntity } from './seenEntity';

const BATCH = 100;
const LEASE_MS = 60_000;

/**
 * How long to wait before looking again, by number of looks in vain. After the
 * last one, what the catalog serves is taken as it is.
 */
const BACK_OFF_MS = [100, 200, 400, 800, 1600, 3200, 5000, 5000];

function hasArrived(
  { expected }: PendingChange,
  entity: Entity | undefined,
): boolean {
  switch (expected?.type) {
    case 'content':
      return (
        entity !== undefined && entityContentHash(entity) === expected.hash
      );
    case 'error':
      return entity !== undefined && processingError(entity) !== undefined;
    case 'removed':
      return entity === undefined;
    default:
      return true;
  }
}

function kindOf(entityRef: string): string {
  return entityRef.slice(0, entityRef.indexOf(':'));
}

/**
 * Works the queue: reads each changed entity again until the catalog serves the
 * change, and has assessed exactly what the change touches.
 */
export class ChangeWorker {
  private readonly database: GovernanceDatabase;
  private readonly queue: ChangeQueue;
  private readonly entities: CatalogEntitiesStore;
  private readonly postures: PostureStore;
  private readonly reader: CatalogReader;
  private readonly broken: BrokenDeclarations;
  private readonly assessor: PostureAssessor;
  private readonly confirmed: ConfirmedFacts;
  private readonly policy: PosturePolicy;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    queue: ChangeQueue;
    entities: CatalogEntitiesStore;
    postures: PostureStore;
    reader: CatalogReader;
    broken: BrokenDeclarations;
    assessor: PostureAssessor;
    confirmed: ConfirmedFacts;
    policy: PosturePolicy;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.queue = options.queue;
    this.entities = options.entities;
    this.postures = options.postures;
    this.reader = options.reader;
    this.broken = options.broken;
    this.assessor = options.assessor;
    this.confirmed = options.confirmed;
    this.policy = options.policy;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  /** Works until nothing is due. */
  async drain(): Promise<void> {
    while ((await this.workBatch()) > 0) {
      // The next batch.
    }
  }

  /** Works one batch; returns how many changes were due. */
  private async workBatch(): Promise<number> {
    const now = this.clock.now().getTime();
    const changes = await this.database.transaction(tx =>
      this.queue.claim(tx, { now, leaseUntil: now + LEASE_MS, limit: BATCH }),
    );
    if (changes.length === 0) {
      return 0;
    }
    const served = await this.reader.getByRefs(
      changes.map(change => change.entityRef),
    );

    const arrived: PendingChange[] = [];
    for (const change of changes) {
      if (hasArrived(change, served.get(change.entityRef))) {
        arrived.push(change);
      } else if (change.attempts < BACK_OFF_MS.length) {
        const dueAt = this.clock.now().getTime() + BACK_OFF_MS[change.attempts];
        await this.queue.postpone(this.database.reader, change, dueAt);
      } else {
        this.logger.warn(
          `The catalog did not show the change of ${change.entityRef} in time; taking what it has`,
        );
        arrived.push(change);
      }
    }

    const touched = new Set<string>();
    await this.database.transaction(async tx => {
      for (const change of arrived) {
        const entity = served.get(change.entityRef);
        const refs = await this.settle(tx, change.entityRef, entity);
        // An error leaves the content as it was, and comes on every loop.
        if (change.expected?.type !== 'error') {
          refs.forEach(ref => touched.add(ref));
        }
      }
    });
    await this.assessor.assess([...touched]);
    await this.database.transaction(tx => this.queue.finish(tx, arrived));
    return changes.length;
  }

  /** Notes what became of an entity; returns the interactions it touches. */
  private async settle(
    tx: Tx,
    entityRef: string,
    entity: Entity | undefined,
  ): Promise<string[]> {
    if (kindOf(entityRef) === 'location') {
      await this.broken.noteLocation(tx, entityRef, entity);
      return [];
    }
    const isInteraction =
      kindOf(entityRef) === KIND_CUSTOMER_INTERACTION.toLowerCase();

    if (!entity) {
      await this.entities.remove(tx, entityRef);
      await this.confirmed.forget(tx, { entityRef, subject: 'attestation' });
      if (isInteraction) {
        await this.assessor.forget(tx, entityRef);
        return [];
      }
      const links = await this.postures.linksTo(tx, [entityRef]);
      return links.map(link => link.interactionRef);
    }
    if (!isGovernanceKind(entity.kind) && !isServiceEntity(entity)) {
      return [];
    }

    const before = await this.entities.interactionsAnnotatedBy(tx, entityRef);
    await this.entities.upsert(tx, toSeenEntity(entity, this.policy));
    await this.broken.noteEntity(tx, entityRef, entity);
    if (isInteraction) {
      return [entityRef];
    }

    const links = await this.postures.linksTo(tx, [entityRef]);
    const touched = links.map(link => link.interactionRef);
    if (isServiceEntity(entity)) {
      const { refs } = annotatedInteractions(entity);
      await this.entities.replaceAnnotations(tx, entityRef, refs);
      await this.noteAttestation(tx, entityRef, entity);
      touched.push(...before, ...refs);
    }
    return touched;
  }

  private async noteAttestation(
    tx: Tx,
    entityRef: string,
    service: Entity,
  ): Promise<void> {
    const key = { entityRef, subject: 'attestation' as const };
    const attestation = noAiAttestation(service);
    if (attestation) {
      const facts = attestedFacts(attestation);
      await this.confirmed.observe(tx, [{ ...key, facts }]);
    } else {
      await this.confirmed.forget(tx, key);
    }
  }
}
