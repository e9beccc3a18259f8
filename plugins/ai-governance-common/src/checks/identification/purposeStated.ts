import { INTERACTION_TYPES } from '../../kinds/vocabulary';
import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, choice, isSameText, isWritten, quoted } from '../wording';

export const purposeStated: Check = {
  id: 'identification.purpose-stated',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known what sort of interaction it is, and what it is for',
  why: 'Without its purpose nobody can say whether a result is right or a use is allowed.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { type, purpose } = facts.spec;
    if (!isWritten(purpose)) {
      return undetermined(
        'What is this interaction for, in one sentence?',
        fixInteraction(
          facts,
          ['purpose'],
          blank('what the interaction is for, in one sentence'),
        ),
      );
    }
    if (isSameText(purpose, facts.title)) {
      return fail(
        `The purpose only repeats the title ${quoted(facts.title)}.`,
        fixInteraction(
          facts,
          ['purpose'],
          blank('what the interaction is for, in one sentence'),
        ),
      );
    }
    if (!type) {
      return undetermined(
        'What sort of interaction is it, such as a decision, a recommendation or a chat?',
        fixInteraction(facts, ['type'], choice(INTERACTION_TYPES)),
      );
    }
    return pass(`What it is for: ${purpose.trim()}`);
  },
};
