import { fail, notApplicable, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import {
  entitlementsInForce,
  inWords,
  lawsBehind,
  lawsUnknown,
} from '../entitlementsInForce';
import { connectedRecords } from '../feedback/concernRecords';
import { yearsBefore } from '../dates';

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
    if (due.length === 0) {
      return notApplicable(
        'By the packs in use and the facts known, no law in force surely gives these customers a right to ask for something.',
      );
    }
    const records = connectedRecords(
      facts,
      `Has anybody used or tried the ways to the ${due.length} rights that laws in force give, and was answered in time?`,
    );
    if ('unknown' in records) {
      return records.unknown;
    }
    const inState = (state: string) =>
      due.filter(({ exercisable }) => exercisable.state === state);
    const [failing, ...others] = inState('failing');
    if (failing) {
      const more =
        others.length > 0 ? ` The same goes for ${others.length} more.` : '';
      return fail(
        `Customers who asked ${inWords(failing)} (${lawsBehind(
          failing,
        )}) were not answered in time.${more}`,
        { type: 'portal', room: 'concerns' },
      );
    }
    const { lastTestedOn } = records.known;
    const isTested =
      lastTestedOn !== undefined && lastTestedOn >= yearsBefore(facts.asOf, 1);
    const operating = inState('operating').length;
    if (isTested || operating === due.length) {
      const tested = isTested ? ` The way was tested on ${lastTestedOn}.` : '';
      return pass(
        `${operating} of ${due.length} rights were used in the last 12 months, and answered in time.${tested}`,
      );
    }
    return undetermined(
      `Do the ways to the ${due.length} rights that laws in force give work? In the last 12 months ${operating} of them were used, and no test is recorded.`,
      { type: 'portal', room: 'concerns' },
    );
  },
};
