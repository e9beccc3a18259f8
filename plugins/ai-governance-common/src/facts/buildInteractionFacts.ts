import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { ANNOTATION_IMPORTED_FROM, KIND_AI_SYSTEM } from '../kinds/constants';
import { AiSystemEntity } from '../kinds/aiSystem';
import { CustomerInteractionEntity } from '../kinds/customerInteraction';
import { resolveRef } from '../kinds/references';
import {
  AiSystemFacts,
  InteractionFacts,
  Presence,
  ReferenceFacts,
  ServiceFacts,
} from './types';

/**
 * What a look at the catalog (or at the files at hand) gives for a reference.
 * @public
 */
export type EntityLookup = (
  ref: string,
) =>
  | { presence: 'found'; entity: Entity }
  | { presence: 'missing' | 'unknown' };

/**
 * What the facts about an interaction are built from.
 * @public
 */
export interface InteractionFactsInput {
  /** A declaration that fits its schema. */
  entity: CustomerInteractionEntity;
  lookup: EntityLookup;
  /** The services whose annotation names the interaction. */
  annotatingServices: Entity[];
  /** The date as of which to judge, as YYYY-MM-DD. */
  asOf: string;
  /** Other places that declare the same name; leave out where unknown. */
  conflicts?: string[];
}

/**
 * The file or address that declares an entity, as the catalog noted it;
 * `undefined` if it did not.
 * @public
 */
export function declarationLocation(entity: Entity): string | undefined {
  return entity.metadata.annotations?.['backstage.io/managed-by-location'];
}

function titleOf(entity: Entity): string {
  return entity.metadata.title ?? entity.metadata.name;
}

function nameOf(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/**
 * The owners that an AI system names: its own, and of single activities.
 * @public
 */
export function ownersNamedBy(
  system: AiSystemEntity,
): { path: string; ref: string }[] {
  const owners = [{ path: 'spec.owner', written: system.spec.owner }];
  (system.spec.responsibilities ?? []).forEach(({ owner }, index) => {
    if (owner) {
      owners.push({
        path: `spec.responsibilities[${index}].owner`,
        written: owner,
      });
    }
  });
  return owners.map(({ path, written }) => ({
    path,
    ref: resolveRef(written, system, 'Group'),
  }));
}

/**
 * Puts together what checks may know about one customer interaction.
 * @public
 */
export function buildInteractionFacts(
  input: InteractionFactsInput,
): InteractionFacts {
  const { entity, lookup, annotatingServices, asOf, conflicts } = input;
  const { spec } = entity;
  const references: ReferenceFacts[] = [];

  function follow(written: string, defaultKind: string, path: string) {
    const ref = resolveRef(written, entity, defaultKind);
    const result = lookup(ref);
    references.push({ path, ref, presence: result.presence });
    return { ref, result };
  }

  function presenceOf(result: ReturnType<EntityLookup>): {
    presence: Presence;
    entity?: Entity;
  } {
    return result;
  }

  const owner = follow(spec.owner, 'Group', 'spec.owner');
  if (spec.system) {
    follow(spec.system, 'System', 'spec.system');
  }

  const aiSystems = (spec.aiSystems ?? []).map((written, index) => {
    const { ref, result } = follow(
      written,
      KIND_AI_SYSTEM,
      `spec.aiSystems[${index}]`,
    );
    const { presence, entity: found } = presenceOf(result);
    const system = found as AiSystemEntity | undefined;
    const owners = system ? ownersNamedBy(system) : [];
    return {
      ref,
      presence,
      title: system ? titleOf(system) : nameOf(ref),
      ownerRef: owners[0]?.ref,
      spec: system?.spec,
      references: owners.map(named => ({
        ...named,
        presence: lookup(named.ref).presence,
      })),
      location: system && declarationLocation(system),
    } satisfies AiSystemFacts;
  });

  const services = new Map<string, ServiceFacts>();
  (spec.services ?? []).forEach((written, index) => {
    const { ref, result } = follow(
      written,
      'Component',
      `spec.services[${index}]`,
    );
    const { presence, entity: found } = presenceOf(result);
    services.set(ref, toServiceFacts(ref, presence, found));
  });
  for (const service of annotatingServices) {
    const ref = stringifyEntityRef(service);
    services.set(ref, toServiceFacts(ref, 'found', service));
  }

  if (spec.oversight?.reviewers) {
    follow(spec.oversight.reviewers, 'Group', 'spec.oversight.reviewers');
  }
  (spec.transparency?.rights ?? []).forEach((right, index) => {
    if (right.reviewers) {
      follow(
        right.reviewers,
        'Group',
        `spec.transparency.rights[${index}].reviewers`,
      );
    }
  });

  return {
    asOf,
    ref: stringifyEntityRef(entity),
    title: titleOf(entity),
    description: entity.metadata.description,
    location: declarationLocation(entity),
    imported: Boolean(entity.metadata.annotations?.[ANNOTATION_IMPORTED_FROM]),
    ownerRef: owner.ref,
    spec,
    aiSystems,
    services: [...services.values()],
    references,
    conflicts,
  };
}

function toServiceFacts(
  ref: string,
  presence: Presence,
  service: Entity | undefined,
): ServiceFacts {
  return {
    ref,
    presence,
    title: service ? titleOf(service) : nameOf(ref),
    lifecycle:
      typeof service?.spec?.lifecycle === 'string'
        ? service.spec.lifecycle
        : undefined,
  };
}
