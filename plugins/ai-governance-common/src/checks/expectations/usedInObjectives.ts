import { ExpectationFacts } from '../../facts/expectationFacts';
import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { isWritten, quoted } from '../wording';
import { EXPECTATIONS_ROOM, judgeExpectations } from './judgeExpectations';

const QUESTION =
  'Which objectives and commitments take up what customers expect?';

/** What was turned down for a reason need not be taken up. */
function isLeftLying({ usedIn, decision }: ExpectationFacts): boolean {
  return usedIn.length === 0 && !isWritten(decision?.reason);
}

export const usedInObjectives: Check = {
  id: 'expectations.used-in-objectives',
  requirement: 'expectations',
  level: 'sustained',
  title: 'What customers expect is taken up in objectives and commitments',
  why: 'A survey that changes nothing only costs customers their time.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return judgeExpectations(facts, QUESTION, ({ expectations }) => {
      if (expectations.length === 0) {
        return undetermined(
          `${QUESTION} Nothing is recorded that was learned from them.`,
          EXPECTATIONS_ROOM,
        );
      }
      const unused = expectations.find(isLeftLying);
      return unused
        ? fail(
            `Customers expect ${quoted(
              unused.need,
            )}, and no objective or commitment takes it up.`,
            EXPECTATIONS_ROOM,
          )
        : pass('Each expectation is taken up, or was decided about.');
    });
  },
};
