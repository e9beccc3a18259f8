import {
  API_VERSION,
  formatProblem,
  isGovernanceKind,
  SPEC_SCHEMAS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Problem } from './types';

const KINDS = Object.keys(SPEC_SCHEMAS);
const [API_GROUP] = API_VERSION.split('/');

/**
 * Whether a document declares something of one of our kinds, or was meant to:
 * the kind in other letters, or any kind of our group.
 */
export function isMeantAsDeclaration(entity: Entity): boolean {
  const { apiVersion, kind } = entity;
  return (
    kindMeant(kind) !== undefined ||
    (typeof apiVersion === 'string' && apiVersion.split('/')[0] === API_GROUP)
  );
}

/** What is wrong with `apiVersion` and `kind`. */
export function findKindProblems(entity: Entity): Problem[] {
  const { apiVersion, kind } = entity;
  const problems: Problem[] = [];
  if (apiVersion !== API_VERSION) {
    problems.push(toProblem('apiVersion', apiVersion, API_VERSION));
  }
  if (typeof kind !== 'string' || !isGovernanceKind(kind)) {
    problems.push(
      toProblem('kind', kind, kindMeant(kind) ?? `one of ${KINDS.join(', ')}`),
    );
  }
  return problems;
}

function kindMeant(kind: unknown): string | undefined {
  return typeof kind === 'string'
    ? KINDS.find(each => each.toLowerCase() === kind.toLowerCase())
    : undefined;
}

function toProblem(key: string, found: unknown, allowed: string): Problem {
  const path = [key];
  return {
    ruleId: 'declaration.kind',
    path,
    message: formatProblem({ path, found, allowed }),
  };
}
