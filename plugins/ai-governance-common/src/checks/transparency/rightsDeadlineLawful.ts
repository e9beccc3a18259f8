import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { daysIn, periodInWords } from '../periods';
import { lawsUnknown } from '../entitlementsInForce';
import { USING_RIGHT } from '../spokenWords';
import { Check } from '../types';
import { blank } from '../wording';
import { AnswerLimit, answerLimit } from './answerLimits';
import { Right } from './completeRight';

function isKept({ within }: Right, limit: AnswerLimit | undefined): boolean {
  return !limit || (within !== undefined && daysIn(within) <= limit.days);
}

export const rightsDeadlineLawful: Check = {
  id: 'transparency.rights-deadline-lawful',
  requirement: 'transparency',
  level: 'transparent',
  title: 'No right is answered later than the law allows',
  why: 'A deadline longer than the law’s breaks the law by plan, and customers who rely on it lose time.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const rights = facts.spec.transparency?.rights ?? [];
    if (rights.length === 0) {
      return notApplicable('No rights are declared yet.');
    }
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const limits = rights.map(({ right }) => answerLimit(facts, right));
    if (!limits.some(Boolean)) {
      return notApplicable(
        'By the packs in use, no law in force sets a time for these rights.',
      );
    }
    const first = rights.findIndex(
      (right, index) => !isKept(right, limits[index]),
    );
    if (first < 0) {
      return pass(
        'The times declared are within those that laws in force set.',
      );
    }
    const { right, within } = rights[first];
    const { inWords, place, citation, sure } = limits[first]!;
    const law = `${inWords} in ${place} (${citation})`;
    const fix = fixInteraction(
      facts,
      ['transparency', 'rights'],
      rights.map((other, index) =>
        isKept(other, limits[index])
          ? other
          : {
              ...other,
              within: blank(`period of at most ${limits[index]!.within}`),
            },
      ),
    );
    if (!within) {
      return undetermined(
        `How soon do customers who ${USING_RIGHT[right]} get an answer? The limit is ${law}.`,
        fix,
      );
    }
    const tooLong = `Customers who ${
      USING_RIGHT[right]
    } may wait ${periodInWords(within)}; the limit is ${law}.`;
    return sure
      ? fail(tooLong, fix)
      : undetermined(
          `Does the law apply? If it does, this is too long. ${tooLong}`,
          fix,
        );
  },
};
