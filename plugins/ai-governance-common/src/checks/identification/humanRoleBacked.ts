import { InteractionFacts } from '../../facts/types';
import { HUMAN_ROLES } from '../../kinds/vocabulary';
import {
  fail,
  fixInteraction,
  notApplicable,
  pass,
  undetermined,
} from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { blank, choice, listed } from '../wording';

const POWERS = [
  {
    key: 'canOverride',
    question: 'May reviewers change the result?',
    lack: 'may not change the result',
  },
  {
    key: 'understandsOutput',
    question: 'Do reviewers understand what the system puts out?',
    lack: 'do not understand what the system puts out',
  },
  {
    key: 'seesOtherInformation',
    question: 'Do reviewers see more than what the system puts out?',
    lack: 'see nothing but what the system puts out',
  },
] as const;

const CLAIMS = {
  'on-request': 'A person is said to look again when asked',
  'reviews-each': 'A person is said to check each result',
  decides: 'A person is said to decide',
};

/** Nobody is said to take part: then nothing may be offered that needs it. */
function judgeAbsence(facts: InteractionFacts): CheckOutcome {
  const { decision, safeguards, transparency } = facts.spec;
  const isOffered =
    transparency?.rights?.some(({ right }) => right === 'human-review') ||
    safeguards?.some(({ kind }) => kind === 'human-review');
  return isOffered
    ? fail(
        'A human review is offered, yet no person is said to take part.',
        fixInteraction(facts, ['decision'], {
          ...decision,
          humanRole: choice(HUMAN_ROLES.filter(role => role !== 'none')),
        }),
      )
    : notApplicable('No person is said to take part.');
}

export const humanRoleBacked: Check = {
  id: 'identification.human-role-backed',
  requirement: 'identification',
  level: 'identified',
  title: 'People who are said to take part really can',
  why: 'A person who may not change the result, or cannot judge it, decides nothing; to the customer it is a machine’s decision.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const { decision, oversight } = facts.spec;
    const role = decision?.humanRole;
    if (!role) {
      return notApplicable('It is not known yet what people do.');
    }
    if (role === 'none') {
      return judgeAbsence(facts);
    }
    const lacking = POWERS.filter(({ key }) => oversight?.[key] === false);
    const open = POWERS.filter(({ key }) => oversight?.[key] === undefined);
    if (lacking.length + open.length === 0) {
      return pass('Reviewers are said to judge the result and to change it.');
    }
    const fix = fixInteraction(facts, ['oversight'], {
      ...oversight,
      ...Object.fromEntries([
        ...lacking.map(({ key }) => [key, blank('true, once it is so')]),
        ...open.map(({ key }) => [key, choice(['true', 'false'])]),
      ]),
    });
    return lacking.length > 0
      ? fail(
          `${CLAIMS[role]}, yet reviewers ${listed(
            lacking.map(({ lack }) => lack),
          )}. Give them what they lack, or say that no person takes part.`,
          fix,
        )
      : undetermined(open.map(({ question }) => question).join(' '), fix);
  },
};
