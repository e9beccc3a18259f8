import {
  ANNOTATION_IMPORTED_FROM,
  annotatedInteractions,
  declarationLocation,
  isServiceEntity,
  noAiAttestation,
  resolveRef,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { entityContentHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { PosturePolicy } from '../posture/PosturePolicy';
import { SeenEntity } from './CatalogEntitiesStore';

/** The entity that a field of the spec names, if it can be a reference. */
function namedIn(
  entity: Entity,
  field: 'owner' | 'system',
  defaultKind: string,
): string | undefined {
  const written = entity.spec?.[field];
  try {
    return typeof written === 'string'
      ? resolveRef(written, entity, defaultKind)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What is wrong with how a service says which interactions it delivers. */
function findingsOf(service: Entity): string[] {
  const { refs, invalid } = annotatedInteractions(service);
  const attestation = noAiAttestation(service);
  const findings = invalid.map(
    name =>
      `The annotation ai-governance/customer-interactions names "${name}", which cannot be the name of an interaction.`,
  );
  if (attestation && refs.length > 0) {
    findings.push(
      'The service attests that it has no customer-facing AI, and names customer interactions. Take one of the two annotations away.',
    );
  }
  if (
    attestation &&
    !/^\d{4}-\d{2}-\d{2}$/.test(attestation.attestedOn ?? '')
  ) {
    findings.push(
      'The attestation has no date. Add the annotation ai-governance/attested-on with a date as YYYY-MM-DD.',
    );
  }
  return findings;
}

/** What is kept of an entity that the catalog serves. */
export function toSeenEntity(
  entity: Entity,
  policy: PosturePolicy,
): SeenEntity {
  const isService = isServiceEntity(entity);
  const attestation = isService ? noAiAttestation(entity) : undefined;
  return {
    entityRef: stringifyEntityRef(entity),
    kind: entity.kind,
    title: entity.metadata.title ?? entity.metadata.name,
    ownerRef: namedIn(entity, 'owner', 'Group'),
    systemRef: namedIn(entity, 'system', 'System'),
    contentHash: entityContentHash(entity),
    location: declarationLocation(entity),
    importedFrom: entity.metadata.annotations?.[ANNOTATION_IMPORTED_FROM],
    customerFacing: isService && policy.isCustomerFacing(entity),
    attestsNoAi: attestation !== undefined,
    attestedOn: attestation?.attestedOn,
    findings: isService ? findingsOf(entity) : [],
  };
}
