import {
  assessInteraction,
  Assessment,
  buildInteractionFacts,
  CheckResult,
  CustomerInteractionEntity,
  InteractionFacts,
  withEntitlements,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Settings } from '../../settings';
import { Declaration, parsePath, Path } from '../documents';
import { DeclarationIndex } from './DeclarationIndex';
import { otherPlacesOf } from './findDuplicates';

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
  options: { index: DeclarationIndex; asOf: string; settings: Settings },
): Judgement {
  const { index, asOf, settings } = options;
  const entity = declaration.entity as CustomerInteractionEntity;
  const declared = buildInteractionFacts({
    entity,
    asOf,
    lookup: index.lookup,
    annotatingServices: index.servicesAnnotating(stringifyEntityRef(entity)),
    conflicts: otherPlacesOf(declaration, index),
  });
  const facts = withEntitlements(declared, settings.regulations);
  const assessment = assessInteraction(facts, settings.checks);
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
