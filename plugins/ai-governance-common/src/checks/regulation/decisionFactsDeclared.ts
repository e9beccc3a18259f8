import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { lawsUnknown } from '../entitlementsInForce';
import { withBlanks } from './factBlanks';
import { askFor, missingFacts } from './factQuestions';
import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { CustomerInteractionSpec } from '../../kinds/customerInteraction';

const BLOCKS = ['affected', 'decision', 'oversight'] as const;

export const decisionFactsDeclared: Check = {
  id: 'regulation.decision-facts-declared',
  requirement: 'regulation',
  level: 'answerable',
  title: 'Who is affected, what is decided and who watches is known to the law',
  why: 'Whether a decision counts as automated, and as weighty, is what most of these laws ask first.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const missing = missingFacts(
      facts,
      (path, of) =>
        of === 'interaction' &&
        BLOCKS.some(block => path.startsWith(`spec.${block}.`)),
    );
    if (missing.length === 0) {
      return pass(
        'Nothing is missing that the laws in question ask about the decision and the people in it.',
      );
    }
    const [, block] = REGULATION_ATTRIBUTES[missing[0].attribute].path!.split(
      '.',
    ) as [string, (typeof BLOCKS)[number]];
    const path = `spec.${block}`;
    const { [block]: current } = facts.spec as CustomerInteractionSpec;
    return undetermined(
      askFor(facts, missing),
      fixInteraction(
        facts,
        [block],
        withBlanks(
          current,
          path,
          missing
            .map(({ attribute }) => attribute)
            .filter(attribute =>
              REGULATION_ATTRIBUTES[attribute].path!.startsWith(`${path}.`),
            ),
        ),
      ),
    );
  },
};
