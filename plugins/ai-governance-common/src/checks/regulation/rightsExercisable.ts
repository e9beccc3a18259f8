import { fail, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import {
  entitlementsInForce,
  inWords,
  lawsBehind,
  lawsUnknown,
  rightsWithoutWay,
} from '../entitlementsInForce';
import { fixForRights } from './fixForRights';

export const rightsExercisable: Check = {
  id: 'regulation.rights-exercisable',
  requirement: 'regulation',
  level: 'answerable',
  title: 'Customers have a way to use each right that the law gives them',
  why: 'A right in a law book helps nobody who finds no way to it.',
  needs: 'declaration',
  judges: 'content',
  restsOn: rightsWithoutWay,
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const due = entitlementsInForce(facts, 'right');
    if (due.length === 0) {
      return notApplicable(
        'By the packs in use and the facts known, no law in force surely gives these customers a right to ask for something.',
      );
    }
    const missing = rightsWithoutWay(facts);
    if (missing.length === 0) {
      return pass(
        `The declaration shows a way to each of the ${due.length} rights that laws in force give.`,
      );
    }
    const [first, ...others] = missing;
    const [{ message }] = first.exercisable.lacking;
    const rest =
      others.length === 0
        ? ''
        : ` The same goes for ${others.length} more of ${due.length}.`;
    return fail(
      `Customers are due ${inWords(first)} (${lawsBehind(
        first,
      )}), and have no full way to it. ${message}${rest}`,
      fixForRights(facts, missing),
    );
  },
};
