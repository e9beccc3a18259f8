import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import {
  blank,
  choice,
  isSameText,
  isWritten,
  quoted,
  wordsOf,
} from '../wording';

const FEWEST_WORDS = 4;

export const materialityReasoned: Check = {
  id: 'identification.materiality-reasoned',
  requirement: 'identification',
  level: 'identified',
  title: 'Whether it matters to customers is said, with a reason',
  why: 'Calling an interaction unimportant is the easiest way to overlook customers, so it needs a reason that others can judge.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { materiality, purpose } = facts.spec;
    if (!materiality) {
      return undetermined(
        'Does this interaction matter to customers, and why?',
        fixInteraction(facts, ['materiality'], {
          material: choice(['true', 'false']),
          rationale: blank('why it does, or does not'),
        }),
      );
    }
    const { material, rationale } = materiality;
    const question = material
      ? 'why it matters to customers'
      : 'why it does not matter to customers';
    const fix = () =>
      fixInteraction(facts, ['materiality'], {
        material,
        rationale: blank(question),
      });
    if (!isWritten(rationale)) {
      return undetermined(
        material
          ? 'Why does this interaction matter to customers?'
          : 'Why does this interaction not matter to customers?',
        fix(),
      );
    }
    if (wordsOf(rationale).length < FEWEST_WORDS) {
      return fail(`${quoted(rationale)} is too short to be a reason.`, fix());
    }
    const repeated = [facts.title, facts.description, purpose].find(
      text => text && isSameText(text, rationale),
    );
    return repeated
      ? fail(
          `The reason ${quoted(
            rationale,
          )} only repeats the title, description or purpose. Say ${question}.`,
          fix(),
        )
      : pass(`The reason: ${rationale.trim()}`);
  },
};
