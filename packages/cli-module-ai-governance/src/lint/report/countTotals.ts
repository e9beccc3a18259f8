import {
  isAiSystemEntity,
  isCustomerInteractionEntity,
  Level,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { Settings } from '../../settings';
import { FileContent } from '../documents';
import { LintedInteraction, LintFinding, LintReport } from './schema';

/** Counts what was read, assessed and found. */
export function countTotals(options: {
  contents: readonly FileContent[];
  interactions: readonly LintedInteraction[];
  findings: readonly LintFinding[];
  settings: Settings;
}): LintReport['totals'] {
  const { contents, interactions, findings, settings } = options;
  const declared = (isOfKind: (entity: Entity) => boolean) =>
    contents
      .flatMap(({ declarations }) => declarations)
      .filter(({ entity }) => isOfKind(entity)).length;
  const found = (accepts: (finding: LintFinding) => boolean) =>
    findings.filter(accepts).length;
  const atLevel = (level: Level) =>
    interactions.filter(each => each.declarationLevel === level).length;
  return {
    files: contents.length,
    documents: contents.reduce((sum, each) => sum + each.documents, 0),
    aiSystems: declared(isAiSystemEntity),
    interactions: declared(isCustomerInteractionEntity),
    interactionsAssessed: interactions.length,
    interactionsReachingMinLevel: interactions.filter(
      each => each.reachesMinLevel,
    ).length,
    interactionsByLevel: Object.fromEntries(
      LEVELS.map(level => [level, atLevel(level)]),
    ) as Record<Level, number>,
    problems: found(({ kind }) => kind === 'problem'),
    failing: found(({ status }) => status === 'fail'),
    questions: found(
      ({ status, level }) => status === 'undetermined' && level !== undefined,
    ),
    aiSystemsUnexplained: found(
      ({ id }) => id === 'declaration.customer-impact',
    ),
    checksAsked: settings.checks.length,
    checksOnRecords: settings.checksOnRecords,
  };
}
