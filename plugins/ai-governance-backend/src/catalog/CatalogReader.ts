import { AuthService } from '@backstage/backend-plugin-api';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  SERVICE_KINDS,
} from '@ai-governance/backstage-plugin-ai-governance-common';

const REFS_PER_REQUEST = 500;

/**
 * What governance reads of entities of other kinds. An API's definition can be
 * megabytes, so it is never asked for.
 */
const FIELDS_OF_OTHERS = [
  'apiVersion',
  'kind',
  'metadata',
  'spec.owner',
  'spec.type',
  'spec.lifecycle',
  'spec.system',
  'spec.target',
  'spec.targets',
  'status',
];

const FIELDS_OF_NAMES = ['kind', 'metadata.namespace', 'metadata.name'];

function isOurs(entityRef: string): boolean {
  const kind = entityRef.slice(0, entityRef.indexOf(':'));
  return [KIND_AI_SYSTEM, KIND_CUSTOMER_INTERACTION].some(
    ours => ours.toLowerCase() === kind,
  );
}

/** Reads the catalog with the rights of this plugin. */
export class CatalogReader {
  private readonly catalog: CatalogService;
  private readonly auth: AuthService;

  constructor(options: { catalog: CatalogService; auth: AuthService }) {
    this.catalog = options.catalog;
    this.auth = options.auth;
  }

  /**
   * The entities behind references, as the catalog serves them now; those that
   * it does not have are left out.
   *
   * @param entityRefs - full references in lower case
   */
  async getByRefs(entityRefs: Iterable<string>): Promise<Map<string, Entity>> {
    const refs = [...new Set(entityRefs)];
    const found = new Map<string, Entity>();
    await this.fetchInto(found, refs.filter(isOurs), undefined);
    await this.fetchInto(
      found,
      refs.filter(ref => !isOurs(ref)),
      FIELDS_OF_OTHERS,
    );
    return found;
  }

  /** Those of some references that the catalog has. */
  async existing(entityRefs: Iterable<string>): Promise<Set<string>> {
    const found = new Map<string, Entity>();
    await this.fetchInto(found, [...new Set(entityRefs)], FIELDS_OF_NAMES);
    return new Set(found.keys());
  }

  /** All entities whose posture is kept, page by page. */
  async *streamAll(): AsyncIterable<Entity[]> {
    const credentials = await this.auth.getOwnServiceCredentials();
    yield* this.catalog.streamEntities(
      {
        filter: { kind: [KIND_AI_SYSTEM, KIND_CUSTOMER_INTERACTION] },
      },
      { credentials },
    );
    yield* this.catalog.streamEntities(
      { filter: { kind: [...SERVICE_KINDS] }, fields: FIELDS_OF_OTHERS },
      { credentials },
    );
  }

  private async fetchInto(
    found: Map<string, Entity>,
    refs: readonly string[],
    fields: string[] | undefined,
  ): Promise<void> {
    const credentials = await this.auth.getOwnServiceCredentials();
    for (let start = 0; start < refs.length; start += REFS_PER_REQUEST) {
      const { items } = await this.catalog.getEntitiesByRefs(
        { entityRefs: refs.slice(start, start + REFS_PER_REQUEST), fields },
        { credentials },
      );
      for (const entity of items) {
        if (entity) {
          found.set(stringifyEntityRef(entity), entity);
        }
      }
    }
  }
}
