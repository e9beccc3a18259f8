import { YEARS_CURRENT } from '../dates';
import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { listed } from '../wording';
import {
  currentEngagements,
  EXPECTATIONS_ROOM,
  judgeExpectations,
} from './judgeExpectations';

const QUESTION =
  'How and when were customers last asked what they expect of this?';

export const stepsTaken: Check = {
  id: 'expectations.steps-taken',
  requirement: 'expectations',
  level: 'sustained',
  title: `Customers were asked in the last ${
    YEARS_CURRENT * 12
  } months what they expect`,
  why: 'An organisation that only guesses what customers expect finds its own wishes.',
  needs: 'records',
  judges: 'presence',
  evaluate(facts) {
    return judgeExpectations(facts, QUESTION, records => {
      const { engagements } = records;
      if (engagements.length === 0) {
        return undetermined(
          `${QUESTION} Nothing is recorded.`,
          EXPECTATIONS_ROOM,
        );
      }
      const said = (steps: typeof engagements) =>
        listed(steps.map(({ method, date }) => `${method} of ${date}`));
      const current = currentEngagements(records, facts.asOf);
      return current.length > 0
        ? pass(`Customers were asked: ${said(current)}.`)
        : fail(
            `No recorded step is of the last ${
              YEARS_CURRENT * 12
            } months: ${said(engagements)}.`,
            EXPECTATIONS_ROOM,
          );
    });
  },
};
