import { reachedLevel } from '../posture/assessInteraction';
import { isBelow, Level, LEVELS, PostureLevel } from '../posture/levels';
import { CheckResult, DeclarationState } from '../posture/types';
import { GateCheck, GateInteraction, GateTerms } from './types';

/**
 * One interaction behind an entity, as its posture says.
 * @public
 */
export interface InteractionAtGate {
  entityRef: string;
  title: string;
  level: PostureLevel;
  declaration: DeclarationState;
  /** When it was last assessed, in ISO 8601. */
  assessedAt?: string;
  results: readonly CheckResult[];
}

/** Why something whose declaration cannot be read does not pass. */
export function brokenBecause({
  state,
  brokenSince,
  error,
}: DeclarationState): string[] {
  if (state !== 'broken') {
    return [];
  }
  const since = brokenSince ? ` since ${brokenSince.slice(0, 10)}` : '';
  return [`The declaration is broken${since}${error ? `: ${error}` : '.'}`];
}

/**
 * The level that counts: the one its checks reach, with what is waived as met
 * where that is accepted, unless something else than checks holds it lower.
 */
function levelAtGate(
  level: PostureLevel,
  results: readonly CheckResult[],
  acceptWaivers: boolean,
): PostureLevel {
  if (isBelow(level, reachedLevel(results))) {
    return level;
  }
  return reachedLevel(
    results.map(result =>
      acceptWaivers && result.status === 'waived'
        ? { ...result, status: 'pass' }
        : result,
    ),
  );
}

/** Why a level is not reached although no check holds it back. */
function heldBecause(
  level: PostureLevel,
  wanted: Level,
  results: readonly CheckResult[],
): string {
  const silent = LEVELS.slice(1).find(
    each =>
      !isBelow(wanted, each) && results.every(result => result.level !== each),
  );
  return silent
    ? `No check belongs to the level ${silent}, so nothing shows that it is reached.`
    : `Its level is ${level}, and something else than its checks holds it there.`;
}

/** Judges one interaction. */
export function judgeInteraction(
  interaction: InteractionAtGate,
  terms: Pick<GateTerms, 'wantedLevel' | 'acceptWaivers'>,
  titleOf: (checkId: string) => string | undefined,
): GateInteraction {
  const { entityRef, title, level, declaration, results } = interaction;
  const { wantedLevel, acceptWaivers } = terms;
  const notMet = results
    .filter(result => !isBelow(wantedLevel, result.level))
    .flatMap(result => notMetAs(result, titleOf) ?? []);
  const waived = notMet.filter(({ status }) => status === 'waived');
  const holding = acceptWaivers
    ? notMet.filter(({ status }) => status !== 'waived')
    : notMet;
  const reached = levelAtGate(level, results, acceptWaivers);
  const reasons = brokenBecause(declaration);
  if (isBelow(reached, wantedLevel) && holding.length === 0) {
    reasons.push(heldBecause(reached, wantedLevel, results));
  }
  return {
    entityRef,
    title,
    level,
    levelWithWaivers: acceptWaivers ? reached : undefined,
    passed: holding.length === 0 && reasons.length === 0,
    reasons,
    holding,
    waived,
  };
}

function notMetAs(
  { checkId, level, status, message, fix }: CheckResult,
  titleOf: (checkId: string) => string | undefined,
): GateCheck | undefined {
  return status === 'pass' || status === 'not-applicable'
    ? undefined
    : { checkId, title: titleOf(checkId), level, status, message, fix };
}
