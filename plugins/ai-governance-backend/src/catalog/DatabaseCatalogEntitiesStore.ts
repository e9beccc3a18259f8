import { Knex } from 'knex';
import { inChunks, Tx } from '../database/GovernanceDatabase';
import {
  BrokenDeclaration,
  CatalogEntitiesStore,
  CatalogEntityRecord,
  SeenEntity,
} from './CatalogEntitiesStore';

interface EntityRow {
  entity_ref: string;
  kind: string;
  title: string;
  owner_ref: string | null;
  system_ref: string | null;
  content_hash: string;
  location: string | null;
  imported_from: string | null;
  customer_facing: boolean | number;
  attests_no_ai: boolean | number;
  attested_on: string | null;
  findings: string;
  broken_since: string | null;
  broken_by: string | null;
  broken_error: string | null;
}

function toRecord(row: EntityRow): CatalogEntityRecord {
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    title: row.title,
    ownerRef: row.owner_ref ?? undefined,
    systemRef: row.system_ref ?? undefined,
    contentHash: row.content_hash,
    location: row.location ?? undefined,
    importedFrom: row.imported_from ?? undefined,
    customerFacing: Boolean(row.customer_facing),
    attestsNoAi: Boolean(row.attests_no_ai),
    attestedOn: row.attested_on ?? undefined,
    findings: JSON.parse(row.findings),
    broken: row.broken_since
      ? {
          since: row.broken_since,
          by: row.broken_by ?? row.entity_ref,
          error: row.broken_error ?? '',
        }
      : undefined,
  };
}

/** The values of one column, by those of another. */
async function listBy(
  query: Knex.QueryBuilder,
  options: { key: string; keys: readonly string[]; value: string },
): Promise<Map<string, string[]>> {
  const { key, keys, value } = options;
  const found = new Map<string, string[]>();
  for (const chunk of inChunks(keys)) {
    const rows: Record<string, string>[] = await query
      .clone()
      .whereIn(key, chunk)
      .select(key, value);
    for (const row of rows) {
      found.set(row[key], [...(found.get(row[key]) ?? []), row[value]]);
    }
  }
  return found;
}

/** Keeps what was last seen in the catalog in SQL. */
export class DatabaseCatalogEntitiesStore implements CatalogEntitiesStore {
  async get(
    tx: Tx,
    entityRef: string,
  ): Promise<CatalogEntityRecord | undefined> {
    const row = await tx<EntityRow>('catalog_entities')
      .where({ entity_ref: entityRef })
      .first();
    return row && toRecord(row);
  }

  async getMany(
    tx: Tx,
    entityRefs: readonly string[],
  ): Promise<CatalogEntityRecord[]> {
    const found: CatalogEntityRecord[] = [];
    for (const chunk of inChunks(entityRefs)) {
      const rows = await tx<EntityRow>('catalog_entities').whereIn(
        'entity_ref',
        chunk,
      );
      found.push(...rows.map(toRecord));
    }
    return found;
  }

  async list(
    tx: Tx,
    kinds?: readonly string[],
  ): Promise<CatalogEntityRecord[]> {
    const query = tx<EntityRow>('catalog_entities').orderBy('entity_ref');
    const rows = await (kinds ? query.whereIn('kind', [...kinds]) : query);
    return rows.map(toRecord);
  }

  async listAtLocation(
    tx: Tx,
    location: string,
  ): Promise<CatalogEntityRecord[]> {
    const rows = await tx<EntityRow>('catalog_entities').where({ location });
    return rows.map(toRecord);
  }

  async listBroken(tx: Tx): Promise<CatalogEntityRecord[]> {
    const rows = await tx<EntityRow>('catalog_entities').whereNotNull(
      'broken_since',
    );
    return rows.map(toRecord);
  }

  async upsert(tx: Tx, entity: SeenEntity): Promise<void> {
    await tx('catalog_entities')
      .insert({
        entity_ref: entity.entityRef,
        kind: entity.kind,
        title: entity.title,
        owner_ref: entity.ownerRef ?? null,
        system_ref: entity.systemRef ?? null,
        content_hash: entity.contentHash,
        location: entity.location ?? null,
        imported_from: entity.importedFrom ?? null,
        customer_facing: entity.customerFacing,
        attests_no_ai: entity.attestsNoAi,
        attested_on: entity.attestedOn ?? null,
        findings: JSON.stringify(entity.findings),
      })
      .onConflict('entity_ref')
      .merge();
  }

  async remove(tx: Tx, entityRef: string): Promise<void> {
    await tx('catalog_entities').where({ entity_ref: entityRef }).delete();
    await tx('service_annotations').where({ service_ref: entityRef }).delete();
    await tx('name_conflicts').where({ entity_ref: entityRef }).delete();
  }

  async markBroken(
    tx: Tx,
    entityRef: string,
    broken: BrokenDeclaration,
  ): Promise<void> {
    await tx('catalog_entities')
      .where({ entity_ref: entityRef })
      .update({
        broken_since: tx.raw('coalesce(broken_since, ?)', [broken.since]),
        broken_by: broken.by,
        broken_error: broken.error,
      });
  }

  async clearBroken(tx: Tx, entityRef: string): Promise<void> {
    await tx('catalog_entities').where({ entity_ref: entityRef }).update({
      broken_since: null,
      broken_by: null,
      broken_error: null,
    });
  }

  async listAnnotatingServices(tx: Tx): Promise<string[]> {
    return tx('service_annotations').distinct().pluck('service_ref');
  }

  async servicesAnnotating(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    return listBy(tx('service_annotations').orderBy('service_ref'), {
      key: 'interaction_ref',
      keys: interactionRefs,
      value: 'service_ref',
    });
  }

  async interactionsAnnotatedBy(tx: Tx, serviceRef: string): Promise<string[]> {
    return tx('service_annotations')
      .where({ service_ref: serviceRef })
      .orderBy('interaction_ref')
      .pluck('interaction_ref');
  }

  async replaceAnnotations(
    tx: Tx,
    serviceRef: string,
    interactionRefs: readonly string[],
  ): Promise<void> {
    await tx('service_annotations').where({ service_ref: serviceRef }).delete();
    if (interactionRefs.length > 0) {
      await tx('service_annotations').insert(
        interactionRefs.map(ref => ({
          service_ref: serviceRef,
          interaction_ref: ref,
        })),
      );
    }
  }

  async listConflicts(
    tx: Tx,
    entityRefs: readonly string[],
  ): Promise<Map<string, string[]>> {
    return listBy(tx('name_conflicts').orderBy('location'), {
      key: 'entity_ref',
      keys: entityRefs,
      value: 'location',
    });
  }

  async addConflict(
    tx: Tx,
    conflict: { entityRef: string; location: string; seenAt: string },
  ): Promise<void> {
    await tx('name_conflicts')
      .insert({
        entity_ref: conflict.entityRef,
        location: conflict.location,
        seen_at: conflict.seenAt,
      })
      .onConflict(['entity_ref', 'location'])
      .merge();
  }

  async allConflicts(
    tx: Tx,
  ): Promise<{ entityRef: string; location: string }[]> {
    const rows = await tx('name_conflicts').select('entity_ref', 'location');
    return rows.map(row => ({
      entityRef: row.entity_ref,
      location: row.location,
    }));
  }

  async removeConflict(
    tx: Tx,
    conflict: { entityRef: string; location: string },
  ): Promise<void> {
    await tx('name_conflicts')
      .where({ entity_ref: conflict.entityRef, location: conflict.location })
      .delete();
  }
}
