import { notApplicable, notConnected } from '../outcomes';
import { Check } from '../types';
import { entitlementsInForce, lawsUnknown } from '../entitlementsInForce';

export const rightsOperating: Check = {
  id: 'regulation.rights-operating',
  requirement: 'regulation',
  level: 'answerable',
  title: 'Rights that the law gives were used or tested, and answered in time',
  why: 'A way that is only designed may break on its first day of use.',
  needs: 'records',
  judges: 'content',
  restsOn: facts => entitlementsInForce(facts, 'right'),
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const due = entitlementsInForce(facts, 'right');
    return due.length === 0
      ? notApplicable(
          'By the packs in use and the facts known, no law in force surely gives these customers a right to ask for something.',
        )
      : notConnected(
          `Has anybody used or tried the ways to the ${due.length} rights that laws in force give, and was answered in time?`,
          'concerns',
        );
  },
};
