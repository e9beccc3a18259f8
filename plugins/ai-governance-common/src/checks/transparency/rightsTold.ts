import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { fail, fixInteraction, pass } from '../outcomes';
import { USING_RIGHT } from '../spokenWords';
import { rightsWithoutWay } from '../entitlementsInForce';
import { Check } from '../types';
import { isWeighty } from '../weight';
import { choice, either, listed } from '../wording';
import { completeRight, Right } from './completeRight';

/** What customers must be able to do; of each list, at least one. */
function rightsDue(spec: CustomerInteractionSpec): Right['right'][][] {
  const { type, decision } = spec;
  const personSeesEach =
    decision?.humanRole === 'reviews-each' || decision?.humanRole === 'decides';
  const due: Right['right'][][] = [];
  if (isWeighty(spec) && !personSeesEach) {
    due.push(['human-review', 'contest'], ['explanation']);
  }
  const isTailored =
    type === 'personalisation' ||
    type === 'recommendation' ||
    (type === 'pricing' && decision?.subject === 'pricing');
  if (decision?.profiling && isTailored) {
    due.push(['objection', 'opt-out']);
  }
  return due;
}

export const rightsTold: Check = {
  id: 'transparency.rights-told',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told what they can ask for',
  why: 'A right that nobody tells customers about is never used.',
  needs: 'declaration',
  judges: 'content',
  restsOn: rightsWithoutWay,
  evaluate(facts) {
    const rights = facts.spec.transparency?.rights ?? [];
    const missing = rightsDue(facts.spec).filter(
      alternatives => !rights.some(({ right }) => alternatives.includes(right)),
    );
    if (rights.length === 0 && missing.length === 0) {
      missing.push(['complaint']);
    }
    if (missing.length === 0) {
      return pass(
        `The declaration says that customers can ${listed(
          rights.map(({ right }) => USING_RIGHT[right]),
        )}.`,
      );
    }
    return fail(
      `Customers are not told how to ${missing
        .map(names => either(names.map(name => USING_RIGHT[name])))
        .join(', nor how to ')}.`,
      fixInteraction(
        facts,
        ['transparency', 'rights'],
        [
          ...rights,
          ...missing.map(names =>
            completeRight(facts, {
              right: names.length === 1 ? names[0] : choice(names),
            }),
          ),
        ],
      ),
    );
  },
};
