import type {
  CheckDescription,
  CheckResult,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** The checks that the fixtures know. */
export const checkDescriptions: CheckDescription[] = [
  {
    id: 'identification.affected-roles',
    requirement: 'identification',
    level: 'identified',
    title: 'It is known in which role customers are affected',
    why: 'Consumers, business customers and the public have different rights.',
    needs: 'declaration',
    judges: 'presence',
  },
  {
    id: 'identification.profiling-known',
    requirement: 'identification',
    level: 'identified',
    title: 'It is known whether people are profiled',
    why: 'Profiling gives people rights of their own.',
    needs: 'declaration',
    judges: 'presence',
  },
  {
    id: 'identification.impacts-described',
    requirement: 'identification',
    level: 'identified',
    title: 'Possible impacts are described',
    why: 'Nobody can guard against an impact that nobody has named.',
    needs: 'declaration',
    judges: 'content',
  },
  {
    id: 'transparency.factors-not-data',
    requirement: 'transparency',
    level: 'transparent',
    title: 'The factors say what counts, not only which data is used',
    why: 'A list of data does not tell customers what moved the result.',
    needs: 'declaration',
    judges: 'content',
  },
  {
    id: 'transparency.rights-have-route',
    requirement: 'transparency',
    level: 'transparent',
    title: 'Each right has a route',
    why: 'A right that nobody can find the way to is none.',
    needs: 'declaration',
    judges: 'content',
  },
  {
    id: 'transparency.known-risks',
    requirement: 'transparency',
    level: 'transparent',
    title: 'Known risks are told',
    why: 'Customers can only look out for what they know.',
    needs: 'declaration',
    judges: 'presence',
  },
  {
    id: 'feedback.review-channel',
    requirement: 'feedback',
    level: 'answerable',
    title: 'There is a channel for reviews',
    why: 'A decision that nobody can question stays wrong.',
    needs: 'declaration',
    judges: 'presence',
  },
];

const LOAN = 'customerinteraction:default/loan-pre-approval';

function outcomeOf(
  checkId: string,
  outcome: Pick<CheckResult, 'status' | 'message' | 'fix' | 'question'>,
): CheckResult {
  const check = checkDescriptions.find(({ id }) => id === checkId)!;
  const { requirement, level, needs } = check;
  return { checkId, requirement, level, needs, ...outcome };
}

/** What the fix of the failing check on factors puts on the clipboard. */
export const FACTORS_YAML = `spec:
  transparency:
    factors:
      - <what about income counts, and in which direction>
      - <what about payment history counts, and in which direction>
`;

/** The checks of the interaction that is half done. */
export const loanResults: CheckResult[] = [
  outcomeOf('identification.affected-roles', {
    status: 'pass',
    message: 'Affected: consumer.',
  }),
  outcomeOf('identification.profiling-known', {
    status: 'undetermined',
    message: 'Are people profiled: is their data used to predict something?',
    fix: {
      type: 'yaml',
      entityRef: LOAN,
      path: 'spec.decision',
      yaml: 'spec:\n  decision:\n    profiling: <true | false>\n',
    },
    question: {
      owner: 'group:default/lending',
      askedOn: '2026-11-20',
      dueOn: '2099-12-04',
    },
  }),
  outcomeOf('identification.impacts-described', {
    status: 'pass',
    message: 'One impact is described.',
  }),
  outcomeOf('transparency.factors-not-data', {
    status: 'fail',
    message:
      'The factors only repeat the names of the data. Say what about the data counts, and in which direction.',
    fix: {
      type: 'yaml',
      entityRef: LOAN,
      path: 'spec.transparency.factors',
      yaml: FACTORS_YAML,
    },
  }),
  outcomeOf('transparency.rights-have-route', {
    status: 'fail',
    message: 'Customers are not told how to ask for an explanation.',
    fix: {
      type: 'yaml',
      entityRef: LOAN,
      path: 'spec.transparency.rights',
      yaml: 'spec:\n  transparency:\n    rights:\n      - right: explanation\n        how: <the steps to it>\n',
    },
  }),
  outcomeOf('transparency.known-risks', {
    status: 'undetermined',
    message: 'What can go wrong for a customer?',
    fix: {
      type: 'yaml',
      entityRef: LOAN,
      path: 'spec.transparency.knownRisks',
      yaml: 'spec:\n  transparency:\n    knownRisks:\n      - <what can go wrong for a customer>\n',
    },
    question: {
      owner: 'group:default/lending',
      askedOn: '2020-01-01',
      dueOn: '2020-01-31',
    },
  }),
  outcomeOf('feedback.review-channel', {
    status: 'pass',
    message: 'The web form takes requests for review.',
  }),
];

/** The checks of the interaction of which little is declared. */
export const limitResults: CheckResult[] = [
  outcomeOf('identification.affected-roles', {
    status: 'undetermined',
    message: 'Who is affected: consumers, business customers or the public?',
    fix: {
      type: 'yaml',
      entityRef: 'customerinteraction:default/credit-limit-change',
      path: 'spec.affected',
      yaml: 'spec:\n  affected:\n    roles:\n      - <consumer | business | public>\n',
    },
  }),
  outcomeOf('identification.profiling-known', {
    status: 'undetermined',
    message: 'Are people profiled: is their data used to predict something?',
  }),
  outcomeOf('identification.impacts-described', {
    status: 'fail',
    message: 'No impact on customers is described.',
  }),
  outcomeOf('transparency.factors-not-data', {
    status: 'not-applicable',
    message: 'No factors are declared yet.',
  }),
  outcomeOf('transparency.rights-have-route', {
    status: 'fail',
    message: 'Customers are told of no right.',
  }),
  outcomeOf('transparency.known-risks', {
    status: 'undetermined',
    message: 'What can go wrong for a customer?',
  }),
  outcomeOf('feedback.review-channel', {
    status: 'fail',
    message: 'There is no channel through which to ask for a review.',
  }),
];

/** The checks of an interaction whose declaration leaves nothing open. */
export const cleanResults: CheckResult[] = checkDescriptions.map(({ id }) =>
  outcomeOf(id, { status: 'pass', message: 'Nothing is missing.' }),
);
