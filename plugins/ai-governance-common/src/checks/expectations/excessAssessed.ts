import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { isWritten, quoted } from '../wording';
import { EXPECTATIONS_ROOM, judgeExpectations } from './judgeExpectations';

const QUESTION = 'Do customers expect more than we are committed to?';

export const excessAssessed: Check = {
  id: 'expectations.excess-assessed',
  requirement: 'expectations',
  level: 'sustained',
  title:
    'Where customers expect more than is promised, somebody has decided about it',
  why: 'An expectation may be turned down, but only by somebody who knows it and says why; one that the law backs may not.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return judgeExpectations(facts, QUESTION, ({ expectations }) => {
      const unlawful = expectations.find(
        ({ comparison }) => comparison === 'legal-minimum',
      );
      if (unlawful) {
        return fail(
          `Customers expect ${quoted(
            unlawful.need,
          )}. The law asks for it in any case, and what is done stays below that; no decision can change it.`,
          EXPECTATIONS_ROOM,
        );
      }
      const undecided = expectations.find(
        ({ comparison, decision }) =>
          comparison === 'exceeds' && !isWritten(decision?.reason),
      );
      if (undecided) {
        return fail(
          `Customers expect ${quoted(
            undecided.need,
          )}, which is more than is promised, and nobody has decided about it with a reason.`,
          EXPECTATIONS_ROOM,
        );
      }
      if (expectations.length === 0) {
        return undetermined(
          `${QUESTION} Nothing is recorded that was learned from them.`,
          EXPECTATIONS_ROOM,
        );
      }
      const open = expectations.find(({ comparison }) => !comparison);
      return open
        ? undetermined(
            `Is this more than we are committed to: ${quoted(open.need)}?`,
            EXPECTATIONS_ROOM,
          )
        : pass(
            'Each expectation is within what is promised, or was decided about.',
          );
    });
  },
};
