import { InteractionFacts } from '../../facts/types';
import { RegulatedAs } from '../../kinds/regulatedAs';
import { ReadAttribute, Reading } from '../predicates/types';
import { REGULATION_ATTRIBUTES } from './attributes';
import {
  AutomationRule,
  DEFAULT_AUTOMATION,
  readAutomation,
} from './automation';
import { SYSTEM_READERS } from './readSystems';

/** Lists that say something by being empty; other empty lists say nothing. */
const MAY_BE_EMPTY = new Set(['syntheticContent']);

const SUGGESTING_TYPES = ['personalisation', 'recommendation'];

/** The keys on the way to the place of each attribute, below `spec`. */
const KEYS = new Map(
  Object.entries(REGULATION_ATTRIBUTES).flatMap(([attribute, { path }]) =>
    path ? [[attribute, path.split('.').slice(1)] as const] : [],
  ),
);

function valueAt(spec: object, attribute: string): unknown {
  return KEYS.get(attribute)!.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | undefined)?.[key],
    spec,
  );
}

function declaredReading(attribute: string, value: unknown): Reading {
  const saysNothing =
    value === undefined ||
    (Array.isArray(value) &&
      value.length === 0 &&
      !MAY_BE_EMPTY.has(attribute));
  return saysNothing
    ? { known: false, missing: [attribute] }
    : { known: true, value: value as string };
}

/** Some interactions suggest by their very sort; for others it must be said. */
function readRecommender({ spec, aiSystems }: InteractionFacts): Reading {
  const declared = spec.classification?.content?.recommender;
  const isPlain =
    SUGGESTING_TYPES.includes(spec.type ?? '') ||
    aiSystems.some(system => system.spec?.type === 'recommender');
  return declaredReading('recommender', declared ?? (isPlain || undefined));
}

/**
 * Reads the attributes of one interaction: under the rules by which one law
 * calls a result automated, or under those that most laws share.
 */
export type InteractionReader = (
  automation?: readonly AutomationRule[],
) => ReadAttribute;

/**
 * A reader of one interaction, for many laws: what it has read once it knows.
 *
 * @param organisation - what we are in every interaction, unless its
 * declaration says otherwise
 */
export function interactionReader(
  facts: InteractionFacts,
  organisation: RegulatedAs = {},
): InteractionReader {
  const spec = {
    ...facts.spec,
    regulatedAs: { ...organisation, ...facts.spec.regulatedAs },
  };
  const known = new Map<string, Reading>();
  const byRules = new Map<readonly AutomationRule[], Reading>();

  function readPlain(attribute: string): Reading {
    if (attribute === 'recommender') {
      return readRecommender(facts);
    }
    const systemReader = SYSTEM_READERS[attribute];
    return systemReader
      ? systemReader(facts.aiSystems)
      : declaredReading(attribute, valueAt(spec, attribute));
  }

  function readOnce(attribute: string): Reading {
    const reading = known.get(attribute) ?? readPlain(attribute);
    known.set(attribute, reading);
    return reading;
  }

  return (automation = DEFAULT_AUTOMATION) =>
    function read(attribute) {
      if (attribute !== 'automation') {
        return readOnce(attribute);
      }
      const reading =
        byRules.get(automation) ?? readAutomation(automation, readOnce);
      byRules.set(automation, reading);
      return reading;
    };
}
