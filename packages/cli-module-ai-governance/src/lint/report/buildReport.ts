import {
  isBelow,
  isCustomerInteractionEntity,
  Level,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Settings } from '../../settings';
import { Declaration, FileContent, placeOf, refOf } from '../documents';
import {
  DeclarationIndex,
  findDuplicates,
  findUnnamed,
  judgeInteraction,
} from '../judge';
import { countTotals } from './countTotals';
import { LintedInteraction, LintFinding, LintReport } from './schema';
import { checkFinding, problemFinding, questionFinding } from './toFinding';

/** Asks the checks about all usable declarations, and puts all together. */
export function buildReport(options: {
  contents: readonly FileContent[];
  index: DeclarationIndex;
  asOf: string;
  minLevel: Level;
  settings: Settings;
}): LintReport {
  const { contents, index, asOf, minLevel, settings } = options;
  const interactions: LintedInteraction[] = [];
  const findings: LintFinding[] = [];

  for (const content of contents) {
    findings.push(...problemsOutside(content));
    for (const declaration of content.declarations) {
      findings.push(...findingsOf(declaration, index));
      const assessed = assess(declaration, options);
      if (assessed) {
        interactions.push(assessed.interaction);
        findings.push(...assessed.findings);
      }
    }
  }
  sortFindings(findings, contents);

  const totals = countTotals({
    contents,
    interactions,
    findings,
    settings,
  });
  return {
    asOf,
    minLevel,
    ok:
      totals.problems === 0 &&
      totals.interactionsReachingMinLevel === totals.interactionsAssessed,
    recordsAssessed: false,
    totals,
    interactions,
    findings,
  };
}

/** What is wrong with a file itself, or with services in it. */
function problemsOutside({ file, problems }: FileContent): LintFinding[] {
  return problems.map(({ problem, offset }) => ({
    ...problemFinding(problem),
    file: file.path,
    ...file.positionAt(offset),
  }));
}

/** What is wrong with a declaration, or asked about it beside the checks. */
function findingsOf(
  declaration: Declaration,
  index: DeclarationIndex,
): LintFinding[] {
  const { entity, file, problems } = declaration;
  const entityRef = refOf(entity);
  const found = [
    ...[...problems, ...findDuplicates(declaration, index)].map(problem => ({
      ...problemFinding(problem),
      ...placeOf(declaration, problem.path),
    })),
    ...findUnnamed(declaration, index).map(question => ({
      ...questionFinding(question),
      ...placeOf(declaration, question.path),
    })),
  ];
  return found.map(finding => ({
    ...finding,
    ...(entityRef && { entityRef }),
    file: file.path,
  }));
}

/** What the checks say; `undefined` if there is no interaction to ask about. */
function assess(
  declaration: Declaration,
  options: {
    index: DeclarationIndex;
    asOf: string;
    minLevel: Level;
    settings: Settings;
  },
) {
  const { entity, file, problems } = declaration;
  if (problems.length > 0 || !isCustomerInteractionEntity(entity)) {
    return undefined;
  }
  const { minLevel } = options;
  const judgement = judgeInteraction(declaration, options);
  const { facts, assessment } = judgement;
  const { declarationLevel, summary } = assessment;
  const interaction: LintedInteraction = {
    ref: facts.ref,
    title: facts.title,
    file: file.path,
    ...placeOf(declaration, ['metadata', 'name']),
    declarationLevel,
    reachesMinLevel: !isBelow(declarationLevel, minLevel),
    checks: summary,
  };
  const findings = judgement.findings.map(finding =>
    checkFinding(finding, facts.ref, minLevel),
  );
  return { interaction, findings };
}

/** By file, as read, and then by place; the checks keep their order. */
function sortFindings(
  findings: LintFinding[],
  contents: readonly FileContent[],
): void {
  const order = new Map(contents.map(({ file }, index) => [file.path, index]));
  findings.sort(
    (one, other) =>
      order.get(one.file)! - order.get(other.file)! ||
      one.line - other.line ||
      one.column - other.column,
  );
}
