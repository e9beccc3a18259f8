import { judgeDate, YEARS_CURRENT } from '../dates';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  replaceItems,
  undetermined,
} from '../outcomes';
import { CHANNEL } from '../spokenWords';
import { Check } from '../types';
import { blank, dateBlank, isWritten } from '../wording';

const ON_SCREEN = new Set(['web-form', 'app', 'chat']);

export const accessibilityTested: Check = {
  id: 'feedback.accessibility-tested',
  requirement: 'feedback',
  level: 'answerable',
  title: `Digital channels were tested for accessibility in the last ${
    YEARS_CURRENT * 12
  } months`,
  why: 'A form that a blind customer cannot fill in is closed to them, whatever it says.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const channels = facts.spec.feedback?.channels ?? [];
    if (!channels.some(({ type }) => ON_SCREEN.has(type))) {
      return notApplicable('There is no web form, app or chat.');
    }
    const fix = (index: number) =>
      fixInteraction(
        facts,
        ['feedback', 'channels'],
        replaceItems(channels, [index], channel => ({
          ...channel,
          accessibility: {
            standard: isWritten(channel.accessibility?.standard)
              ? channel.accessibility!.standard
              : blank('standard, such as WCAG 2.2 AA'),
            testedOn: dateBlank('the test'),
          },
        })),
      );
    for (const [index, { type, accessibility }] of channels.entries()) {
      if (ON_SCREEN.has(type)) {
        const { standard, testedOn } = accessibility ?? {};
        if (!isWritten(standard) || !testedOn) {
          return undetermined(
            `When was it tested that people with disabilities can use ${CHANNEL[type]}, and against which standard?`,
            fix(index),
          );
        }
        const judgement = judgeDate(testedOn, facts.asOf);
        if (judgement !== 'current') {
          return fail(
            `The date when ${CHANNEL[type]} was tested is ${judgement}: ${testedOn}.`,
            fix(index),
          );
        }
      }
    }
    return pass(
      'The declaration gives a recent test for each digital channel.',
    );
  },
};
