import { isBelow } from '../posture/levels';
import { GateMode, stricterMode } from './modes';
import { GatePolicyFacts, GateRequest, GateRule, GateTerms } from './types';

/** Of the rules that have begun, the latest; of those, the last in the list. */
function ruleOn(rules: readonly GateRule[], day: string): GateRule | undefined {
  return rules.reduce<GateRule | undefined>(
    (latest, rule) =>
      rule.from <= day && (!latest || rule.from >= latest.from) ? rule : latest,
    undefined,
  );
}

/** What the rules say from each later date on. */
function upcomingAfter(rules: readonly GateRule[], day: string): GateRule[] {
  const dates = rules.map(({ from }) => from).filter(from => from > day);
  return [...new Set(dates)].sort().map(date => ruleOn(rules, date)!);
}

function chooseMode(
  asked: GateMode | undefined,
  rule: GateRule | undefined,
  hasRules: boolean,
): Pick<GateTerms, 'mode' | 'modeBecause' | 'notes'> {
  if (!hasRules) {
    return {
      mode: asked ?? 'block',
      modeBecause: asked
        ? 'It was asked for, and the policy has no rules for the gate.'
        : 'The policy has no rules for the gate, and no mode was asked for.',
      notes: [],
    };
  }
  const least = rule?.mode ?? 'watch';
  const because = rule
    ? `The policy says ${rule.mode} for this since ${rule.from}`
    : 'The policy has no rule for this today, so it is only watched';
  const mode = asked ? stricterMode(least, asked) : least;
  if (mode !== least) {
    return {
      mode,
      modeBecause: `It was asked for. ${because}; one may be stricter.`,
      notes: [],
    };
  }
  return {
    mode,
    modeBecause: `${because}.`,
    notes:
      asked && asked !== mode
        ? [
            `The mode ${asked} was asked for. The policy says ${mode}, and one may only be stricter.`,
          ]
        : [],
  };
}

/**
 * What an entity is judged by on a day: what the caller asks for, as far as the
 * policy lets it. A caller can be stricter than the policy, never looser.
 *
 * @param options - `today` as YYYY-MM-DD
 * @public
 */
export function gateTerms(options: {
  asked: GateRequest;
  policy: GatePolicyFacts;
  today: string;
}): GateTerms {
  const { asked, policy, today } = options;
  const rule = ruleOn(policy.rules, today);
  const { mode, modeBecause, notes } = chooseMode(
    asked.mode,
    rule,
    policy.hasRules,
  );
  const least = rule?.level;
  const raised = least !== undefined && isBelow(asked.level, least);
  if (raised) {
    notes.push(
      `The level ${asked.level} was asked for. The policy wants at least ${least} since ${rule?.from}.`,
    );
  }
  const acceptWaivers = Boolean(asked.acceptWaivers);
  if (acceptWaivers && policy.waivers === 'never') {
    notes.push(
      'Waivers were to be accepted. The policy never lets them count as met.',
    );
  }
  return {
    wantedLevel: raised ? least : asked.level,
    mode,
    modeBecause,
    acceptWaivers: acceptWaivers && policy.waivers !== 'never',
    upcoming: upcomingAfter(policy.rules, today),
    notes,
  };
}
