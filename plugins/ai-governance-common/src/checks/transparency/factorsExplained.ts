import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { informationLacking } from '../entitlementsInForce';
import { Check } from '../types';
import { areWritten, blank, written } from '../wording';

export const factorsExplained: Check = {
  id: 'transparency.factors-explained',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told what counts most in the result',
  why: 'Whoever knows what counted can check it, contest it, or do better next time.',
  needs: 'declaration',
  judges: 'presence',
  restsOn: informationLacking,
  evaluate(facts) {
    const { decision, transparency } = facts.spec;
    if (decision?.effect === 'none' && !facts.spec.materiality?.material) {
      return notApplicable(
        'The result is said to have no effect, and nobody says that it matters.',
      );
    }
    return areWritten(transparency?.factors)
      ? pass('The declaration says what counts most.')
      : fail(
          'Customers are not told what counts most in the result, or only in part.',
          fixInteraction(
            facts,
            ['transparency', 'factors'],
            [
              ...written(transparency?.factors),
              blank('what counts most, and in which direction'),
            ],
          ),
        );
  },
};
