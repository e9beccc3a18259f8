import { summariseRequirements } from './assessInteraction';
import { lowestLevel, PostureLevel } from './levels';
import { CHECK_STATUSES, StatusSummary, summarise } from './statuses';
import { CheckResult, RequirementResult } from './types';

/**
 * What is rolled up: one interaction of a system or service.
 * @public
 */
export interface InteractionPosture {
  title: string;
  level: PostureLevel;
  declarationLevel: PostureLevel;
  results: CheckResult[];
}

/**
 * What the interactions of a system or service come to together.
 * @public
 */
export interface RolledUpPosture {
  level: PostureLevel;
  declarationLevel: PostureLevel;
  summary: StatusSummary;
  requirements: RequirementResult[];
  results: CheckResult[];
}

function worstFirst(one: CheckResult, other: CheckResult): number {
  return (
    CHECK_STATUSES.indexOf(one.status) - CHECK_STATUSES.indexOf(other.status)
  );
}

/** One check over several interactions: the worst of them, named. */
function mergeResults(
  found: { title: string; result: CheckResult }[],
): CheckResult {
  const [worst] = [...found].sort((one, other) =>
    worstFirst(one.result, other.result),
  );
  const alike = found.filter(
    ({ result }) => result.status === worst.result.status,
  );
  if (found.length === 1) {
    return worst.result;
  }
  const where =
    alike.length === 1
      ? worst.title
      : `${worst.title} and ${alike.length - 1} more`;
  return {
    ...worst.result,
    message: `${alike.length} of ${found.length} interactions (${where}): ${worst.result.message}`,
  };
}

/**
 * Rolls interactions up to the system or service behind them: the lowest
 * level, and for each check the worst status.
 *
 * @param interactions - those that the reader may see
 * @param levelOfNone - the level where there are none: `declared` of an AI
 *   system, which exists, `unassessed` of a service
 * @public
 */
export function rollUpPosture(
  interactions: readonly InteractionPosture[],
  levelOfNone: PostureLevel,
): RolledUpPosture {
  const byCheck = new Map<string, { title: string; result: CheckResult }[]>();
  for (const { title, results: ofInteraction } of interactions) {
    for (const result of ofInteraction) {
      const found = byCheck.get(result.checkId) ?? [];
      found.push({ title, result });
      byCheck.set(result.checkId, found);
    }
  }
  const results = [...byCheck.values()].map(mergeResults);
  return {
    level: lowestLevel(interactions.map(item => item.level)) ?? levelOfNone,
    declarationLevel:
      lowestLevel(interactions.map(item => item.declarationLevel)) ??
      levelOfNone,
    summary: summarise(results.map(result => result.status)),
    requirements: summariseRequirements(results),
    results,
  };
}
