import {
  API_VERSION,
  formatPath,
  formatProblem,
  GovernanceKind,
  SPEC_SCHEMAS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Mapping } from '../mapping';
import { LeftOut, Result } from '../values';
import { coerce } from './coerce';
import { envelopeProblem } from '../../catalog';
import { keepAllowed } from './keepAllowed';
import { importedMetadata } from './metadata';
import { Reading } from './readRecord';

/** What one entity is made from. */
export interface EntityParts {
  mapping: Mapping;
  kind: GovernanceKind;
  name: string;
  address?: string;
  reading: Reading;
  /** What its spec says where the reading says nothing. */
  defaults: Record<string, Result>;
  /** Where the mapping fills it, for messages. */
  path: (string | number)[];
  onLeftOut: (problem: LeftOut) => void;
}

/**
 * Makes one entity of ours, and says what is wrong with it, if it cannot do
 * without something that is missing or if the catalog would refuse it.
 */
export async function buildEntity(
  parts: EntityParts,
): Promise<{ entity: Entity; problem?: string }> {
  const { mapping, kind, name, address, reading, path } = parts;
  const { title, description } = reading;
  const schema = SPEC_SCHEMAS[kind];
  const { spec, leftOut, missing } = keepAllowed(
    kind,
    coerce({ ...parts.defaults, ...reading.spec }, schema) as object,
  );
  for (const problem of leftOut) {
    parts.onLeftOut({
      field: formatPath([...path, ...problem.path]),
      value: problem.found,
      allowed: problem.allowed,
    });
  }
  const entity: Entity = {
    apiVersion: API_VERSION,
    kind,
    metadata: importedMetadata(mapping, { name, title, description, address }),
    // Parsing puts the keys into the order of the schema.
    spec: schema.safeParse(spec).data,
  };
  const problem = missing.length
    ? missing
        .map(each => formatProblem({ ...each, path: [...path, ...each.path] }))
        .join('; ')
    : await envelopeProblem(entity);
  return { entity, problem };
}
