/**
 * The topic on which the catalog's side tells that the content of an entity
 * changed. It is told before the catalog has stored the change.
 * @public
 */
export const CATALOG_CHANGES_TOPIC = 'ai-governance.catalog-change';

/**
 * The payload of an event on {@link CATALOG_CHANGES_TOPIC}.
 * @public
 */
export interface CatalogChange {
  /** The entity, as a full reference in lower case. */
  entityRef: string;
  /** Its {@link entityContentHash} after the change. */
  contentHash: string;
}
