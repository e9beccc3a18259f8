import { BUILT_IN_CHECKS } from '../checks/builtInChecks';
import { Check, CheckOutcome } from '../checks/types';
import { InteractionFacts } from '../facts/types';
import { Level, LEVELS } from './levels';
import { Requirement, REQUIREMENTS } from './requirements';
import {
  CHECK_STATUSES,
  CheckStatus,
  StatusSummary,
  summarise,
  worstStatus,
} from './statuses';
import { CheckResult, RequirementResult } from './types';

/**
 * What all checks together say about one interaction.
 * @public
 */
export interface Assessment {
  level: Level;
  /** The level that the checks on the declaration alone would give. */
  declarationLevel: Level;
  summary: StatusSummary;
  requirements: RequirementResult[];
  results: CheckResult[];
}

function isMet(result: CheckResult): boolean {
  return result.status === 'pass' || result.status === 'not-applicable';
}

/**
 * The highest level all of whose checks, and those of the levels below, pass
 * or do not apply. A level that has no checks cannot be reached: nothing would
 * speak for it.
 * @internal
 */
export function reachedLevel(results: readonly CheckResult[]): Level {
  const asked = new Set<Level>();
  const missed = new Set<Level>();
  for (const result of results) {
    asked.add(result.level);
    if (!isMet(result)) {
      missed.add(result.level);
    }
  }
  let reached: Level = 'declared';
  for (const level of LEVELS.slice(1)) {
    if (!asked.has(level) || missed.has(level)) {
      break;
    }
    reached = level;
  }
  return reached;
}

const OUTCOMES: readonly unknown[] = CHECK_STATUSES.filter(
  status => status !== 'waived',
);

function broken({ id }: Check, reason: unknown): CheckOutcome {
  return {
    status: 'undetermined',
    message: `The check ${id} is broken and could not answer: ${
      reason instanceof Error ? reason.message : reason
    }`,
  };
}

function runCheck(check: Check, facts: InteractionFacts): CheckOutcome {
  try {
    const outcome = check.evaluate(facts) as CheckOutcome | undefined;
    return outcome &&
      OUTCOMES.includes(outcome.status) &&
      typeof outcome.message === 'string'
      ? outcome
      : broken(check, 'what it answers is no outcome of a check');
  } catch (error) {
    return broken(check, error);
  }
}

/**
 * What is not met and exempted from shows as waived. What passes needs no
 * waiver, and shows as it is; what a law in force wants has none that counts.
 */
function waive(
  result: CheckResult,
  check: Check,
  facts: InteractionFacts,
): CheckResult {
  const waivers = facts.records?.waivers;
  if (!waivers?.length || isMet(result)) {
    return result;
  }
  const waiver = waivers.find(({ checkId }) => checkId === result.checkId);
  if (!waiver) {
    return result;
  }
  const lawful = check.restsOn?.(facts) ?? [];
  if (lawful.length > 0) {
    return {
      ...result,
      message: `${result.message} A waiver of it does not count, because a law in force gives customers this: ${lawful[0].title} (${lawful[0].sources[0].citation}).`,
    };
  }
  return {
    ...result,
    status: 'waived',
    message: `Waived until ${waiver.until}, for which ${waiver.owner} answers: ${waiver.reason} Without the waiver: ${result.message}`,
  };
}

/**
 * What the requirements come to, given the results of their checks.
 * @public
 */
export function summariseRequirements(
  results: readonly CheckResult[],
): RequirementResult[] {
  const statuses = new Map<Requirement, CheckStatus[]>();
  const onDeclaration = new Map<Requirement, CheckStatus[]>();
  for (const requirement of REQUIREMENTS) {
    statuses.set(requirement, []);
    onDeclaration.set(requirement, []);
  }
  for (const { requirement, needs, status } of results) {
    statuses.get(requirement)?.push(status);
    if (needs === 'declaration') {
      onDeclaration.get(requirement)?.push(status);
    }
  }
  return REQUIREMENTS.map(requirement => ({
    requirement,
    status: worstStatus(statuses.get(requirement)!) ?? 'not-assessed',
    declarationStatus:
      worstStatus(onDeclaration.get(requirement)!) ?? 'not-assessed',
    summary: summarise(statuses.get(requirement)!),
  }));
}

/**
 * Asks all checks about one interaction. The same code runs in the portal and
 * offline; a check that throws names itself and disturbs no other.
 * @public
 */
export function assessInteraction(
  facts: InteractionFacts,
  checks: readonly Check[] = BUILT_IN_CHECKS,
): Assessment {
  const results = checks.map(check => {
    const { id: checkId, requirement, level, needs } = check;
    const { status, message, fix } = runCheck(check, facts);
    return waive(
      { checkId, requirement, level, needs, status, message, fix },
      check,
      facts,
    );
  });
  const onDeclaration = results.filter(
    result => result.needs === 'declaration',
  );
  return {
    level: reachedLevel(results),
    declarationLevel: reachedLevel(onDeclaration),
    summary: summarise(results.map(result => result.status)),
    requirements: summariseRequirements(results),
    results,
  };
}
