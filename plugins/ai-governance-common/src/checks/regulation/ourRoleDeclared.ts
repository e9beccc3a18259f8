import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { lawsUnknown } from '../entitlementsInForce';
import { withBlanks } from './factBlanks';
import { askFor, missingFacts } from './factQuestions';

const PATH = 'spec.regulatedAs';

export const ourRoleDeclared: Check = {
  id: 'regulation.our-role-declared',
  requirement: 'regulation',
  level: 'answerable',
  title: 'It is declared what we are in the eyes of these laws',
  why: 'The same AI binds a bank, an employer and a platform to different laws.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const missing = missingFacts(facts, path => path.startsWith(`${PATH}.`));
    return missing.length === 0
      ? pass('It is declared what we are in the eyes of the laws in question.')
      : undetermined(
          askFor(facts, missing),
          fixInteraction(
            facts,
            ['regulatedAs'],
            withBlanks(
              facts.spec.regulatedAs,
              PATH,
              missing.map(({ attribute }) => attribute),
            ),
          ),
        );
  },
};
