import { isAiSystemEntity } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Declaration, placeOf, refOf } from '../documents';
import { Problem } from '../problems';
import { DeclarationIndex } from './DeclarationIndex';

/**
 * Where else the name of a declaration is declared, as `file:line`.
 */
export function otherPlacesOf(
  declaration: Declaration,
  index: DeclarationIndex,
): string[] {
  const ref = refOf(declaration.entity);
  const declared = ref === undefined ? [] : index.declarationsOf(ref);
  return declared
    .filter(other => other !== declaration)
    .map(other => {
      const { line } = placeOf(other, ['metadata', 'name']);
      return `${other.file.path}:${line}`;
    });
}

/**
 * The problem of an AI system whose name is declared more than once. Of
 * interactions the check of unique names tells it.
 */
export function findDuplicates(
  declaration: Declaration,
  index: DeclarationIndex,
): Problem[] {
  if (!isAiSystemEntity(declaration.entity)) {
    return [];
  }
  const others = otherPlacesOf(declaration, index);
  return others.length === 0
    ? []
    : [
        {
          ruleId: 'declaration.unique-name',
          path: ['metadata', 'name'],
          message: `metadata.name: ${refOf(
            declaration.entity,
          )} is declared in ${others.join(
            ', ',
          )}, too; allowed is a name of its own`,
        },
      ];
}
