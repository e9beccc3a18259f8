import { createHash } from 'node:crypto';
import { Entity } from '@backstage/catalog-model';
import canonicalize from 'canonicalize';
import { isGovernanceKind } from '@ai-governance/backstage-plugin-ai-governance-common';

const OUR_PREFIX = 'ai-governance/';
const LOCATION_ANNOTATION = 'backstage.io/managed-by-location';

/**
 * The SHA-256, in hex, of a value's canonical JSON (RFC 8785): equal values
 * give equal hashes, whatever the order of their keys.
 * @public
 */
export function canonicalHash(value: unknown): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex');
}

/**
 * The hash of what governance reads in an entity. It is the same before the
 * catalog has stored the entity and after, and does not move when the catalog
 * or another plugin adds annotations, relations or a status.
 * @public
 */
export function entityContentHash(entity: Entity): string {
  const { apiVersion, kind, metadata, spec } = entity;
  const annotations = Object.entries(metadata.annotations ?? {}).filter(
    ([name]) => name.startsWith(OUR_PREFIX) || name === LOCATION_ANNOTATION,
  );
  return canonicalHash({
    apiVersion,
    kind,
    namespace: metadata.namespace ?? 'default',
    name: metadata.name,
    title: metadata.title,
    description: metadata.description,
    labels: metadata.labels,
    tags: metadata.tags,
    annotations: Object.fromEntries(annotations),
    spec: isGovernanceKind(kind)
      ? spec
      : {
          owner: spec?.owner,
          type: spec?.type,
          lifecycle: spec?.lifecycle,
          system: spec?.system,
        },
  });
}
