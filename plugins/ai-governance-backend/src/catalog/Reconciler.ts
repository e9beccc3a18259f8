import { LoggerService } from '@backstage/backend-plugin-api';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { PosturePolicy } from '../posture/PosturePolicy';
import { PostureStore } from '../posture/PostureStore';
import { CatalogEntitiesStore, SeenEntity } from './CatalogEntitiesStore';
import { CatalogReader } from './CatalogReader';
import { ChangeQueue, Expectation } from './ChangeQueue';
import { processingError } from './declarationErrors';
import { NameConflicts } from './NameConflicts';
import { toSeenEntity } from './seenEntity';

/**
 * Compares what was last seen with what the catalog has, and marks the
 * differences: entities that went, events that were missed, references that lead
 * somewhere now or nowhere any more, a new policy, a new day.
 */
export class Reconciler {
  private readonly database: GovernanceDatabase;
  private readonly queue: ChangeQueue;
  private readonly entities: CatalogEntitiesStore;
  private readonly postures: PostureStore;
  private readonly reader: CatalogReader;
  private readonly conflicts: NameConflicts;
  private readonly policy: PosturePolicy;
  private readonly checksVersion: string;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    queue: ChangeQueue;
    entities: CatalogEntitiesStore;
    postures: PostureStore;
    reader: CatalogReader;
    conflicts: NameConflicts;
    policy: PosturePolicy;
    checksVersion: string;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.queue = options.queue;
    this.entities = options.entities;
    this.postures = options.postures;
    this.reader = options.reader;
    this.conflicts = options.conflicts;
    this.policy = options.policy;
    this.checksVersion = options.checksVersion;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  async reconcile(): Promise<void> {
    const tx = this.database.reader;
    const known = new Map(
      (await this.entities.list(tx)).map(entity => [entity.entityRef, entity]),
    );
    const changes = new Map<string, Expectation | undefined>();

    for await (const page of this.reader.streamAll()) {
      for (const entity of page) {
        const seen = toSeenEntity(entity, this.policy);
        const before = known.get(seen.entityRef);
        const wasBroken = before?.broken?.by === seen.entityRef;
        const isBroken = processingError(entity) !== undefined;
        if (!before || isDifferent(before, seen) || wasBroken !== isBroken) {
          changes.set(seen.entityRef, undefined);
        }
        known.delete(seen.entityRef);
      }
    }
    for (const entityRef of known.keys()) {
      changes.set(entityRef, { type: 'removed' });
    }
    for (const entityRef of await this.withChangedReferences(tx)) {
      changes.set(entityRef, undefined);
    }
    const outdated = await this.postures.listOutdated(tx, {
      asOf: dateOf(this.clock.now()),
      checksVersion: this.checksVersion,
    });
    for (const entityRef of outdated) {
      if (!changes.has(entityRef)) {
        changes.set(entityRef, undefined);
      }
    }

    if (changes.size > 0) {
      await this.queue.mark(
        tx,
        [...changes].map(([entityRef, expected]) => ({ entityRef, expected })),
        this.clock.now().getTime(),
      );
      this.logger.info(`Reconciling ${changes.size} entities with the catalog`);
    }
    await this.conflicts.recheck();
  }

  /**
   * Interactions with a reference to a team or system that came or went. The
   * catalog tells of no changes of these kinds.
   */
  private async withChangedReferences(tx: Tx): Promise<Set<string>> {
    const missing = await this.postures.listMissing(tx);
    const references = (await this.postures.listLinks(tx)).filter(
      ({ role }) => role === 'reference',
    );
    const found = await this.reader.existing(
      references.map(({ targetRef }) => targetRef),
    );
    return new Set(
      references
        .filter(
          ({ interactionRef, targetRef }) =>
            found.has(targetRef) ===
            Boolean(missing.get(interactionRef)?.has(targetRef)),
        )
        .map(({ interactionRef }) => interactionRef),
    );
  }
}

function isDifferent(before: SeenEntity, now: SeenEntity): boolean {
  return (
    before.contentHash !== now.contentHash ||
    before.customerFacing !== now.customerFacing
  );
}
