import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { lawsUnknown } from '../entitlementsInForce';
import { withBlanks } from './factBlanks';
import { askFor, missingFacts } from './factQuestions';

const PATH = 'spec.classification';

export const classificationDeclared: Check = {
  id: 'regulation.classification-declared',
  requirement: 'regulation',
  level: 'answerable',
  title: 'The facts are declared on which the laws in question turn',
  why: 'As long as a fact is missing, nobody can tell customers which rights they have.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const missing = missingFacts(facts, path => path.startsWith(`${PATH}.`));
    const own = missing.filter(({ question }) =>
      question.entityRefs.includes(facts.ref),
    );
    return own.length === 0
      ? pass('All facts that the laws in question ask about are declared.')
      : undetermined(
          askFor(facts, own),
          fixInteraction(
            facts,
            ['classification'],
            withBlanks(
              facts.spec.classification,
              PATH,
              own.map(({ attribute }) => attribute),
            ),
          ),
        );
  },
};
