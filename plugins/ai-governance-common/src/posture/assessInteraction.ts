import { BUILT_IN_CHECKS } from '../checks/builtInChecks';
import { Check, CheckOutcome } from '../checks/types';
import { InteractionFacts } from '../facts/types';
import { Level, LEVELS } from './levels';
import { REQUIREMENTS } from './requirements';
import {
  CHECK_STATUSES,
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
  let reached: Level = 'declared';
  for (const level of LEVELS.slice(1)) {
    const ofLevel = results.filter(result => result.level === level);
    if (ofLevel.length === 0 || !ofLevel.every(isMet)) {
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
  const waiver = facts.records?.waivers?.find(
    ({ checkId }) => checkId === result.checkId,
  );
  if (!waiver || isMet(result)) {
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
  return REQUIREMENTS.map(requirement => {
    const own = results.filter(result => result.requirement === requirement);
    const statuses = own.map(result => result.status);
    const onDeclaration = own
      .filter(result => result.needs === 'declaration')
      .map(result => result.status);
    return {
      requirement,
      status: worstStatus(statuses) ?? 'not-assessed',
      declarationStatus: worstStatus(onDeclaration) ?? 'not-assessed',
      summary: summarise(statuses),
    };
  });
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
    const result = { checkId, requirement, level, needs };
    return waive({ ...result, ...runCheck(check, facts) }, check, facts);
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
