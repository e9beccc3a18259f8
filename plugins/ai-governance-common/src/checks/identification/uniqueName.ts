import { entityFix, fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, listed } from '../wording';

export const uniqueName: Check = {
  id: 'identification.unique-name',
  requirement: 'identification',
  level: 'identified',
  title: 'No other file declares something of the same name',
  why: 'Of two declarations with one name only one counts, and nobody sees which.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { conflicts, ref } = facts;
    if (!conflicts) {
      return undetermined(
        `Does another file declare ${ref} too? Nobody could look here.`,
      );
    }
    if (conflicts.length > 0) {
      return fail(
        `${ref} is declared a second time, in ${listed(conflicts)}.`,
        entityFix(facts, ['metadata', 'name'], blank('a name of its own')),
      );
    }
    return pass('The name is used once.');
  },
};
