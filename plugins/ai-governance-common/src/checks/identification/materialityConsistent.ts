import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { signsOfMateriality } from '../weight';
import { blank, listed } from '../wording';

export const materialityConsistent: Check = {
  id: 'identification.materiality-consistent',
  requirement: 'identification',
  level: 'identified',
  title: 'It is not called unimportant against its own declaration',
  why: 'What decides about people or can harm them badly matters to them, whatever anybody writes.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { materiality } = facts.spec;
    if (!materiality) {
      return notApplicable('Nobody says yet whether it matters to customers.');
    }
    const signs = materiality.material ? [] : signsOfMateriality(facts.spec);
    if (signs.length > 0) {
      return fail(
        `It is said not to matter to customers, yet it has ${listed(signs)}.`,
        fixInteraction(facts, ['materiality'], {
          material: true,
          rationale: blank('why it matters to customers'),
        }),
      );
    }
    return pass(
      materiality.material
        ? 'It is said to matter to customers.'
        : 'Nothing else in the declaration says that it matters.',
    );
  },
};
