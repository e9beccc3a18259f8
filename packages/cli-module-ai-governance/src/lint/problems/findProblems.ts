import {
  findDeclarationProblems,
  formatProblem,
  isGovernanceKind,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { findKindProblems } from './kindProblems';
import { findMetadataProblems } from './metadataProblems';
import { Problem } from './types';

export { isMeantAsDeclaration } from './kindProblems';

/** What is wrong with one declaration; nothing, if checks can be asked. */
export async function findProblems(entity: Entity): Promise<Problem[]> {
  const kindProblems = findKindProblems(entity);
  const metadataProblems = await findMetadataProblems(entity);
  const specProblems = isGovernanceKind(entity.kind)
    ? findDeclarationProblems(entity).map(problem => ({
        ruleId: 'declaration.schema' as const,
        path: problem.path,
        message: formatProblem(problem),
      }))
    : [];
  return [...kindProblems, ...metadataProblems, ...specProblems];
}
