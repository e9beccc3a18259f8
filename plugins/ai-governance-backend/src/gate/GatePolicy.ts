import {
  GATE_MODES,
  GATE_WAIVERS,
  GatePolicyFacts,
  GateRule,
  GateWaivers,
  LEVELS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { RootConfigService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { InputError, toError } from '@backstage/errors';
import {
  filterPredicateToFilterFunction,
  parseFilterPredicate,
} from '@backstage/filter-predicates';
import {
  ConfigPart,
  readDay,
  readWord,
  refuseOtherKeys,
} from '../policy/values';

const KEY = 'aiGovernance.policy.gate';

interface ScopedRule {
  rule: GateRule;
  covers: (entity: Entity) => boolean;
}

/** What the organisation wants of its gates, and from when on. */
export class GatePolicy {
  private readonly waivers: GateWaivers;
  private readonly rules: readonly ScopedRule[];

  static fromConfig(config: RootConfigService): GatePolicy {
    const gate = config.getOptionalConfig(KEY);
    if (!gate) {
      return new GatePolicy('when-asked', []);
    }
    const part = { config: gate, key: KEY };
    refuseOtherKeys(part, ['waivers', 'rules']);
    return new GatePolicy(
      readWord(part, 'waivers', GATE_WAIVERS) ?? 'when-asked',
      (gate.getOptionalConfigArray('rules') ?? []).map((rule, index) =>
        readRule({ config: rule, key: `${KEY}.rules[${index}]` }),
      ),
    );
  }

  private constructor(waivers: GateWaivers, rules: readonly ScopedRule[]) {
    this.waivers = waivers;
    this.rules = rules;
  }

  /** Whether it depends on the entity what is wanted. */
  get hasRules(): boolean {
    return this.rules.length > 0;
  }

  /** What the policy says of an entity, at any date. */
  about(entity: Entity | undefined): GatePolicyFacts {
    return {
      waivers: this.waivers,
      hasRules: this.hasRules,
      rules: this.rules
        .filter(({ covers }) => entity && covers(entity))
        .map(({ rule }) => rule),
    };
  }
}

function readRule(part: ConfigPart): ScopedRule {
  refuseOtherKeys(part, ['from', 'services', 'mode', 'level']);
  const mode = readWord(part, 'mode', GATE_MODES);
  if (!mode) {
    throw new InputError(
      `${part.key}.mode: found nothing, allowed is one of ${GATE_MODES.join(
        ', ',
      )}`,
    );
  }
  const level = readWord(part, 'level', LEVELS);
  return {
    rule: { from: readDay(part, 'from'), mode, ...(level && { level }) },
    covers: readServices(part),
  };
}

/** Which entities a rule is about: all of them if it does not say. */
function readServices({ config, key }: ConfigPart): ScopedRule['covers'] {
  const found = config.getOptional('services');
  if (found === undefined) {
    return () => true;
  }
  try {
    if (typeof found !== 'object') {
      throw new Error(`found ${JSON.stringify(found)}`);
    }
    return filterPredicateToFilterFunction(parseFilterPredicate(found));
  } catch (error) {
    throw new InputError(
      `${key}.services: ${
        toError(error).message
      }; allowed is a filter predicate over the entity, such as { kind: Component }`,
    );
  }
}
