import { Entity } from '@backstage/catalog-model';
import { Clock } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { CatalogEntitiesStore } from './CatalogEntitiesStore';
import { CatalogReader } from './CatalogReader';
import { placesOf, processingError } from './declarationErrors';

/**
 * Knows which declarations were valid once and cannot be read today. The
 * catalog goes on serving the last valid form, and so does the posture.
 */
export class BrokenDeclarations {
  private readonly database: GovernanceDatabase;
  private readonly entities: CatalogEntitiesStore;
  private readonly reader: CatalogReader;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    entities: CatalogEntitiesStore;
    reader: CatalogReader;
    clock: Clock;
  }) {
    this.database = options.database;
    this.entities = options.entities;
    this.reader = options.reader;
    this.clock = options.clock;
  }

  /** Notes the state of an entity's own declaration. */
  async noteEntity(tx: Tx, entityRef: string, entity: Entity): Promise<void> {
    const error = processingError(entity);
    if (error) {
      await this.mark(tx, entityRef, entityRef, error);
      return;
    }
    const known = await this.entities.get(tx, entityRef);
    if (known?.broken?.by === entityRef) {
      await this.entities.clearBroken(tx, entityRef);
    }
  }

  /** Notes that a file or address cannot be read, on all that stood there. */
  async noteLocation(
    tx: Tx,
    locationRef: string,
    location: Entity | undefined,
  ): Promise<void> {
    const error = location && processingError(location);
    if (!location || !error) {
      return;
    }
    const places = placesOf(location);
    for (const place of places) {
      const target = place.slice(place.indexOf(':') + 1);
      if (places.length === 1 || error.includes(target)) {
        for (const entity of await this.entities.listAtLocation(tx, place)) {
          await this.mark(tx, entity.entityRef, locationRef, error);
        }
      }
    }
  }

  /** Looks again at what is broken, and clears what is whole. */
  async recheck(): Promise<void> {
    const broken = await this.entities.listBroken(this.database.reader);
    if (broken.length === 0) {
      return;
    }
    const culprits = await this.reader.getByRefs(
      broken.map(entity => entity.broken!.by),
    );
    for (const { entityRef, broken: state } of broken) {
      const culprit = culprits.get(state!.by);
      const error = culprit && processingError(culprit);
      if (error) {
        await this.mark(this.database.reader, entityRef, state!.by, error);
      } else {
        await this.entities.clearBroken(this.database.reader, entityRef);
      }
    }
  }

  private async mark(
    tx: Tx,
    entityRef: string,
    by: string,
    error: string,
  ): Promise<void> {
    const since = this.clock.now().toISOString();
    await this.entities.markBroken(tx, entityRef, { since, by, error });
  }
}
