import {
  EXPECTATION_TOPICS,
  ExpectationTopic,
} from '../../facts/expectationFacts';
import { YEARS_CURRENT } from '../dates';
import { fail, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { either } from '../wording';
import {
  currentEngagements,
  EXPECTATIONS_ROOM,
  judgeExpectations,
} from './judgeExpectations';

const MONTHS = YEARS_CURRENT * 12;

const QUESTION =
  'Were customers asked about transparency, fairness, human review and privacy?';

const TOPIC: Record<ExpectationTopic, string> = {
  transparency: 'transparency and explanations',
  fairness: 'fairness and discrimination',
  'human-review': 'human review',
  privacy: 'privacy',
};

export const topicsCovered: Check = {
  id: 'expectations.topics-covered',
  requirement: 'expectations',
  level: 'sustained',
  title:
    'Customers were asked about explanations, fairness, human review and privacy',
  why: 'What nobody asks about is never heard, and these four are where AI hurts people most.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return judgeExpectations(facts, QUESTION, records => {
      const current = currentEngagements(records, facts.asOf);
      if (current.length === 0) {
        return undetermined(
          `${QUESTION} No step of the last ${MONTHS} months is recorded.`,
          EXPECTATIONS_ROOM,
        );
      }
      const missing = EXPECTATION_TOPICS.filter(
        topic => !current.some(({ topics }) => topics.includes(topic)),
      );
      return missing.length === 0
        ? pass('Customers were asked about all four topics.')
        : fail(
            `In the last ${MONTHS} months customers were not asked about ${either(
              missing.map(topic => TOPIC[topic]),
            )}.`,
            EXPECTATIONS_ROOM,
          );
    });
  },
};
