import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { JsonObject } from '@backstage/types';
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
 * What is known about the attributes of one interaction.
 *
 * @param organisation - what we are in every interaction, unless its
 * declaration says otherwise
 * @param automation - the rules by which the law in question calls a result
 * automated
 */
export function readInteraction(
  facts: InteractionFacts,
  organisation: RegulatedAs = {},
  automation: readonly AutomationRule[] = DEFAULT_AUTOMATION,
): ReadAttribute {
  const document = {
    spec: {
      ...facts.spec,
      regulatedAs: { ...organisation, ...facts.spec.regulatedAs },
    },
  } as JsonObject;

  return function read(attribute) {
    if (attribute === 'automation') {
      return readAutomation(automation, read);
    }
    if (attribute === 'recommender') {
      return readRecommender(facts);
    }
    const systemReader = SYSTEM_READERS[attribute];
    return systemReader
      ? systemReader(facts.aiSystems)
      : declaredReading(
          attribute,
          getJsonValueAtPath(document, REGULATION_ATTRIBUTES[attribute].path!),
        );
  };
}
