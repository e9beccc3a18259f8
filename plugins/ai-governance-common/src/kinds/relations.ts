import { Entity } from '@backstage/catalog-model';
import {
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
  RELATION_POWERED_BY,
  RELATION_POWERS,
} from './constants';
import { GovernanceKind } from './jsonSchema';

/**
 * A field of a declaration that names other entities, and the pair of
 * relations that follows from it.
 * @public
 */
export interface RelationField {
  /** The key under `spec`. */
  field: string;
  /** The relation from the declaring entity to the named one. */
  forward: string;
  /** The relation back. */
  reverse: string;
  /** What the relation means, as a title in graphs. */
  forwardTitle: string;
  reverseTitle: string;
  /** The kind that a reference without kind means. */
  defaultKind: string;
  /** The kinds that may be named; all, if `undefined`. */
  allowedKinds?: readonly string[];
}

const OWNED_BY: RelationField = {
  field: 'owner',
  forward: 'ownedBy',
  reverse: 'ownerOf',
  forwardTitle: 'owned by',
  reverseTitle: 'owner of',
  defaultKind: 'Group',
  allowedKinds: ['Group', 'User'],
};

const PART_OF: RelationField = {
  field: 'system',
  forward: 'partOf',
  reverse: 'hasPart',
  forwardTitle: 'part of',
  reverseTitle: 'has part',
  defaultKind: 'System',
  allowedKinds: ['System'],
};

/**
 * The relations of both kinds. The processor, the model layer, lint and the
 * graph all read them here.
 * @public
 */
export const RELATION_FIELDS: Record<GovernanceKind, RelationField[]> = {
  [KIND_AI_SYSTEM]: [
    OWNED_BY,
    PART_OF,
    {
      field: 'dependsOn',
      forward: 'dependsOn',
      reverse: 'dependencyOf',
      forwardTitle: 'depends on',
      reverseTitle: 'dependency of',
      defaultKind: 'Resource',
    },
  ],
  [KIND_CUSTOMER_INTERACTION]: [
    OWNED_BY,
    PART_OF,
    {
      field: 'aiSystems',
      forward: RELATION_POWERED_BY,
      reverse: RELATION_POWERS,
      forwardTitle: 'powered by',
      reverseTitle: 'powers',
      defaultKind: KIND_AI_SYSTEM,
      allowedKinds: [KIND_AI_SYSTEM],
    },
    {
      field: 'services',
      forward: RELATION_DELIVERED_BY,
      reverse: RELATION_DELIVERS,
      forwardTitle: 'delivered by',
      reverseTitle: 'delivers',
      defaultKind: 'Component',
      allowedKinds: ['Component', 'API'],
    },
  ],
};

/**
 * What a declaration names in one field, as written; a single value and a
 * list are alike.
 * @public
 */
export function writtenRefs(entity: Entity, field: string): string[] {
  const value = entity.spec?.[field];
  return (Array.isArray(value) ? value : [value]).filter(
    (ref): ref is string => typeof ref === 'string',
  );
}
