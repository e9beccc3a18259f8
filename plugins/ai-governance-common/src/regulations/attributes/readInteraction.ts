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

/** Sorts of content that can be what these attributes ask about. */
const CONTENT_OF: Readonly<Record<string, readonly string[]>> = {
  deepFake: ['audio', 'image', 'video'],
  publicInterestText: ['text'],
};

const NOTHING: Reading = { known: true, value: [] };
const NO: Reading = { known: true, value: false };

/** What generates nothing puts no generated content before customers. */
function readSyntheticContent(declared: Reading, read: ReadAttribute): Reading {
  const generative = read('generative');
  return !declared.known && generative.known && generative.value === false
    ? NOTHING
    : declared;
}

/** Content of a sort that is not generated is not there to be asked about. */
function readContent(
  attribute: string,
  declared: Reading,
  read: ReadAttribute,
): Reading {
  const synthetic = read('syntheticContent');
  const isNone =
    synthetic.known &&
    !CONTENT_OF[attribute].some(sort =>
      (synthetic.value as readonly string[]).includes(sort),
    );
  return !declared.known && isNone ? NO : declared;
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
    if (systemReader) {
      return systemReader(facts.aiSystems);
    }
    const declared = declaredReading(attribute, valueAt(spec, attribute));
    if (attribute === 'syntheticContent') {
      return readSyntheticContent(declared, readOnce);
    }
    return attribute in CONTENT_OF
      ? readContent(attribute, declared, readOnce)
      : declared;
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
