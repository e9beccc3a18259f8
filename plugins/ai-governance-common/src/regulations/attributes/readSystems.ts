import { AiSystemFacts } from '../../facts/types';
import { Reading } from '../predicates/types';

type Spec = NonNullable<AiSystemFacts['spec']>;
type SystemReader = (systems: readonly AiSystemFacts[]) => Reading;

/** The value of each system, `undefined` where it does not tell. */
function valuesOf<T>(
  systems: readonly AiSystemFacts[],
  value: (spec: Spec) => T | undefined,
): (T | undefined)[] {
  return systems.map(({ spec }) => spec && value(spec));
}

/** Whether there are systems, and all of them tell. */
function isComplete<T>(values: readonly (T | undefined)[]): values is T[] {
  return values.length > 0 && values.every(value => value !== undefined);
}

/** All that the systems say between them; open while one does not tell. */
function union(
  attribute: string,
  value: (spec: Spec) => readonly string[] | undefined,
): SystemReader {
  return systems => {
    const values = valuesOf(systems, value);
    const all = [...new Set(values.flatMap(list => list ?? []))];
    return isComplete(values)
      ? { known: true, value: all }
      : { known: false, missing: [attribute], contains: all };
  };
}

function rolesOf({ roles }: Spec): readonly string[] | undefined {
  return roles?.length
    ? roles.flatMap(role => (role === 'both' ? ['provider', 'deployer'] : role))
    : undefined;
}

function areasOf({ classification }: Spec): readonly string[] | undefined {
  const { aiActClass, annexIIIAreas } = classification ?? {};
  if (annexIIIAreas?.length) {
    return annexIIIAreas;
  }
  const isElsewhere = aiActClass && aiActClass !== 'high-risk-annex-iii';
  return isElsewhere ? [] : undefined;
}

/** Some types of AI settle whether it generates anything; others do not. */
function isGenerative({ classification, type }: Spec): boolean | undefined {
  if (classification?.generative !== undefined) {
    return classification.generative;
  }
  switch (type) {
    case 'generative':
      return true;
    case 'predictive-model':
    case 'recommender':
    case 'rules':
      return false;
    default:
      return undefined;
  }
}

/** How to read each attribute that AI systems declare. */
export const SYSTEM_READERS: Readonly<Record<string, SystemReader>> = {
  aiRoles: union('aiRoles', rolesOf),
  systemTypes: union('systemTypes', ({ type }) => type && [type]),
  aiActClasses: union('aiActClasses', ({ classification }) =>
    classification?.aiActClass ? [classification.aiActClass] : undefined,
  ),
  annexIIIAreas: union('annexIIIAreas', areasOf),
  generative: systems => {
    const values = valuesOf(systems, isGenerative);
    if (values.includes(true)) {
      return { known: true, value: true };
    }
    return isComplete(values)
      ? { known: true, value: false }
      : { known: false, missing: ['generative'] };
  },
  // The youngest counts: a rule for old systems covers all of them or none.
  onMarketSince: systems => {
    const dates = valuesOf(
      systems,
      ({ classification }) => classification?.onMarketSince,
    );
    return isComplete(dates)
      ? { known: true, value: [...dates].sort().at(-1)! }
      : { known: false, missing: ['onMarketSince'] };
  },
};
