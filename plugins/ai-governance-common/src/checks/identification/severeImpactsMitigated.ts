import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  replaceItems,
  undetermined,
} from '../outcomes';
import { Check } from '../types';
import { isSevere } from '../weight';
import { blank, isWritten, plain, quoted, textKey } from '../wording';
import { Impact } from './completeImpact';

/** Whether a mitigation stands among the other texts on impacts too. */
function isCopied(index: number, impacts: readonly Impact[]): boolean {
  const key = textKey(impacts[index].mitigation!);
  return impacts.some(
    ({ description, mitigation }, position) =>
      (description && textKey(description) === key) ||
      (position !== index && mitigation && textKey(mitigation) === key),
  );
}

export const severeImpactsMitigated: Check = {
  id: 'identification.severe-impacts-mitigated',
  requirement: 'identification',
  level: 'identified',
  title: 'Something of its own is done against each severe impact',
  why: 'What can hit a customer hard needs an answer, and a copied sentence is none.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const impacts = facts.spec.impacts ?? [];
    const severe = impacts.flatMap((impact, index) =>
      isSevere(impact) ? [index] : [],
    );
    if (severe.length === 0) {
      return notApplicable('No impact is said to be severe.');
    }
    const fix = (index: number) =>
      fixInteraction(
        facts,
        ['impacts'],
        replaceItems(impacts, [index], impact => ({
          ...impact,
          mitigation: blank('what is done against this'),
        })),
      );
    const unanswered = severe.find(
      index => !isWritten(impacts[index].mitigation),
    );
    if (unanswered !== undefined) {
      const { area, severity } = impacts[unanswered];
      return undetermined(
        `What is done against the ${severity} impact (${plain(area)})?`,
        fix(unanswered),
      );
    }
    // Backwards: of two that are the same, the later one is the copy.
    const copied = severe.reverse().find(index => isCopied(index, impacts));
    if (copied !== undefined) {
      const { area, severity, mitigation } = impacts[copied];
      return fail(
        `What is done against the ${severity} impact (${plain(
          area,
        )}) is a copy of another text: ${quoted(mitigation!)}.`,
        fix(copied),
      );
    }
    return pass('Something is done against each severe impact.');
  },
};
