import { readFile } from 'node:fs/promises';
import { UrlReaderService } from '@backstage/backend-plugin-api';
import { parseLocationRef, stringifyEntityRef } from '@backstage/catalog-model';
import { NotFoundError } from '@backstage/errors';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { CatalogEntitiesStore } from './CatalogEntitiesStore';
import { ChangeQueue } from './ChangeQueue';

/**
 * Knows which names are declared in more than one place. The catalog tells
 * when it meets a second place, but never when that place is gone, so the
 * place is read again.
 */
export class NameConflicts {
  private readonly database: GovernanceDatabase;
  private readonly entities: CatalogEntitiesStore;
  private readonly queue: ChangeQueue;
  private readonly urlReader: UrlReaderService;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    entities: CatalogEntitiesStore;
    queue: ChangeQueue;
    urlReader: UrlReaderService;
    clock: Clock;
  }) {
    this.database = options.database;
    this.entities = options.entities;
    this.queue = options.queue;
    this.urlReader = options.urlReader;
    this.clock = options.clock;
  }

  /** Notes that the catalog met a second declaration of a name. */
  async note(entityRef: string, location: string): Promise<void> {
    await this.database.transaction(async tx => {
      const seenAt = this.clock.now().toISOString();
      await this.entities.addConflict(tx, { entityRef, location, seenAt });
      await this.queue.mark(tx, [{ entityRef }], this.clock.now().getTime());
    });
  }

  /** Looks again at all conflicts, and drops those that are settled. */
  async recheck(): Promise<void> {
    const tx = this.database.reader;
    for (const conflict of await this.entities.allConflicts(tx)) {
      const { entityRef, location } = conflict;
      const entity = await this.entities.get(tx, entityRef);
      const settled =
        entity?.location === location ||
        (await this.declares(location, entityRef)) === false;
      if (settled) {
        await this.entities.removeConflict(tx, conflict);
        await this.queue.mark(tx, [{ entityRef }], this.clock.now().getTime());
      }
    }
  }

  /** Whether a place declares an entity; `undefined` if it can't be told. */
  private async declares(
    location: string,
    entityRef: string,
  ): Promise<boolean | undefined> {
    const { type, target } = parseLocationRef(location);
    try {
      const content = await this.read(type, target);
      if (!content) {
        return undefined;
      }
      const results = [...parseEntityYaml(content, { type, target })];
      return results.some(
        result =>
          result.type !== 'entity' ||
          stringifyEntityRef(result.entity) === entityRef,
      );
    } catch (error) {
      const gone =
        error instanceof NotFoundError ||
        (error as NodeJS.ErrnoException).code === 'ENOENT';
      return gone ? false : undefined;
    }
  }

  private async read(
    type: string,
    target: string,
  ): Promise<Buffer | undefined> {
    switch (type) {
      case 'url':
        return (await this.urlReader.readUrl(target)).buffer();
      case 'file':
        return readFile(target);
      default:
        return undefined;
    }
  }
}
