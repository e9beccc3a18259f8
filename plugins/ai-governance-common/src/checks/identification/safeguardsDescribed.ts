import { SAFEGUARD_KINDS } from '../../kinds/vocabulary';
import {
  fail,
  fixInteraction,
  pass,
  replaceItems,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import {
  blank,
  choice,
  isSameText,
  isWritten,
  listed,
  plain,
  quoted,
} from '../wording';

const BLANK = blank('what exactly protects the customer');

export const safeguardsDescribed: Check = {
  id: 'identification.safeguards-described',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known what protects customers, in so many words',
  why: 'A safeguard that is only a name protects nobody, and nobody can test it.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { safeguards } = facts.spec;
    if (!safeguards?.length) {
      return undetermined(
        'What protects customers when a result is wrong?',
        fixInteraction(
          facts,
          ['safeguards'],
          [{ kind: choice(SAFEGUARD_KINDS), description: BLANK }],
        ),
      );
    }
    const fix = (index: number) =>
      fixInteraction(
        facts,
        ['safeguards'],
        replaceItems(safeguards, [index], ({ kind }) => ({
          kind,
          description: BLANK,
        })),
      );
    for (const [index, { kind, description }] of safeguards.entries()) {
      if (!isWritten(description)) {
        return undetermined(
          `How exactly does this protect customers: ${plain(kind)}?`,
          fix(index),
        );
      }
      if (isSameText(description, kind)) {
        return fail(
          `${quoted(description)} only repeats what sort of safeguard it is.`,
          fix(index),
        );
      }
    }
    return pass(
      `What protects customers: ${listed(
        safeguards.map(({ kind }) => plain(kind)),
      )}.`,
    );
  },
};
