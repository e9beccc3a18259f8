import {
  Entity,
  getCompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import {
  ANNOTATION_ATTESTED_ON,
  ANNOTATION_CUSTOMER_FACING_AI,
  ANNOTATION_CUSTOMER_INTERACTIONS,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  SERVICE_KINDS,
} from './constants';
import { AiSystemEntity } from './aiSystem';
import { CustomerInteractionEntity } from './customerInteraction';

/** @public */
export function isAiSystemEntity(entity: Entity): entity is AiSystemEntity {
  return entity.kind === KIND_AI_SYSTEM;
}

/** @public */
export function isCustomerInteractionEntity(
  entity: Entity,
): entity is CustomerInteractionEntity {
  return entity.kind === KIND_CUSTOMER_INTERACTION;
}

/**
 * Whether an entity is of a kind that can deliver interactions.
 * @public
 */
export function isServiceEntity(entity: Pick<Entity, 'kind'>): boolean {
  return SERVICE_KINDS.some(
    kind => kind.toLowerCase() === entity.kind.toLowerCase(),
  );
}

/**
 * A reference as written in a declaration, made whole: lower case, with kind
 * and namespace. Without a namespace it means the namespace of the entity
 * that it stands in, as the catalog reads it.
 * @public
 */
export function resolveRef(
  written: string,
  from: Pick<Entity, 'apiVersion' | 'kind' | 'metadata'>,
  defaultKind: string,
): string {
  return stringifyEntityRef(
    parseEntityRef(written, {
      defaultKind,
      defaultNamespace: getCompoundEntityRef(from as Entity).namespace,
    }),
  );
}

/**
 * The customer interactions that a service names in its annotation. Names
 * that can be no reference are left out, and returned as `invalid`.
 * @public
 */
export function annotatedInteractions(service: Entity): {
  refs: string[];
  invalid: string[];
} {
  const written =
    service.metadata.annotations?.[ANNOTATION_CUSTOMER_INTERACTIONS] ?? '';
  const refs = new Set<string>();
  const invalid: string[] = [];
  for (const name of written.split(',').map(part => part.trim())) {
    if (name) {
      try {
        refs.add(resolveRef(name, service, KIND_CUSTOMER_INTERACTION));
      } catch {
        invalid.push(name);
      }
    }
  }
  return { refs: [...refs], invalid };
}

/**
 * A service's attestation that no AI in it affects customers.
 * @public
 */
export interface NoAiAttestation {
  /** The date of the attestation as written; `undefined` if there is none. */
  attestedOn?: string;
}

/**
 * The attestation on a service; `undefined` if it attests nothing.
 * @public
 */
export function noAiAttestation(service: Entity): NoAiAttestation | undefined {
  const annotations = service.metadata.annotations ?? {};
  return annotations[ANNOTATION_CUSTOMER_FACING_AI] === 'none'
    ? { attestedOn: annotations[ANNOTATION_ATTESTED_ON] }
    : undefined;
}
