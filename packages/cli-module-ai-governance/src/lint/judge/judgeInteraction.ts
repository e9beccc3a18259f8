import {
  assessInteraction,
  Assessment,
  BUILT_IN_CHECKS,
  buildInteractionFacts,
  CheckResult,
  CustomerInteractionEntity,
  InteractionFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Declaration, parsePath, Path } from '../documents';
import { DeclarationIndex } from './DeclarationIndex';
import { otherPlacesOf } from './findDuplicates';

/** The checks that declarations alone can answer. */
export const DECLARATION_CHECKS = BUILT_IN_CHECKS.filter(
  ({ needs }) => needs === 'declaration',
);

/** What a check says against an interaction, and where to mend it. */
export interface CheckFinding {
  result: CheckResult;
  /** The declaration to change: the interaction's, or an AI system's. */
  declaration: Declaration;
  path: Path;
}

/** What the checks say about one interaction. */
export interface Judgement {
  facts: InteractionFacts;
  assessment: Assessment;
  /** What fails and what is not answered. */
  findings: CheckFinding[];
}

/** Asks the checks about a usable declaration of an interaction. */
export function judgeInteraction(
  declaration: Declaration,
  index: DeclarationIndex,
  asOf: string,
): Judgement {
  const entity = declaration.entity as CustomerInteractionEntity;
  const facts = buildInteractionFacts({
    entity,
    asOf,
    lookup: index.lookup,
    annotatingServices: index.servicesAnnotating(stringifyEntityRef(entity)),
    conflicts: otherPlacesOf(declaration, index),
  });
  const assessment = assessInteraction(facts, DECLARATION_CHECKS);
  const findings = assessment.results
    .filter(({ status }) => status === 'fail' || status === 'undetermined')
    .map(result => ({ result, ...placeToMend(result, facts) }))
    .map(({ result, ref, path }) => ({
      result,
      path,
      declaration:
        ref === facts.ref
          ? declaration
          : index.declarationOf(ref) ?? declaration,
    }));
  return { facts, assessment, findings };
}

/** Where the references stand that a check could not look up. */
function sourcesOf(checkId: string, facts: InteractionFacts) {
  switch (checkId) {
    case 'identification.references-resolve':
      return [facts];
    case 'related-controls.responsibility-owners-known':
      return facts.aiSystems;
    default:
      return [];
  }
}

/** The entity to change, and the path in it. */
function placeToMend({ checkId, fix }: CheckResult, facts: InteractionFacts) {
  if (fix?.type === 'yaml') {
    return { ref: fix.entityRef, path: parsePath(fix.path) };
  }
  for (const { ref, references } of sourcesOf(checkId, facts)) {
    const unknown = references.find(({ presence }) => presence === 'unknown');
    if (unknown) {
      return { ref, path: parsePath(unknown.path) };
    }
  }
  return { ref: facts.ref, path: parsePath('metadata.name') };
}
