/** What the people of a made-up organisation write into their declarations. */

export const SUBJECTS = [
  'a loan',
  'a current account',
  'a household policy',
  'a claim',
  'a mobile contract',
  'a refund',
  'a rented flat',
  'a job',
  'a delivery',
  'an energy tariff',
];

export const PURPOSES = [
  'Tells customers within a minute what becomes of their request for',
  'Sorts what customers write about',
  'Works out which price a customer is offered for',
  'Suggests to customers what could go with',
  'Notices what looks like misuse of',
];

export const PLACEHOLDERS = ['TBD', 'to be confirmed', 'n/a', '<describe it>'];

export const ROLES = [
  'A computer compares your request with earlier ones and proposes an answer. A person decides.',
  'A computer program works out the result, and we act on it. People look at it when you ask them to.',
  'A program reads your message, finds the team that can help, and drafts a reply that a person checks.',
];

export const DATA_TYPES = [
  ['income', 'your payslips', 'to see what is left to repay a loan'],
  ['address', 'your application', 'to see whether we deliver there'],
  ['payment history', 'your account with us', 'to see what was paid in time'],
  ['existing loans', 'the credit bureau', 'to see what you already owe'],
  ['messages', 'what you wrote to us', 'to find out what you need'],
  ['age', 'your contract', 'to see which offers are open to you'],
];

export const FACTORS = [
  'How much of your income is left after rent and other loans: the more, the better.',
  'Payments that were more than a month late in the last three years count against you.',
  'How long you have been with us; after two years it makes no difference any more.',
  'What you asked for before, and what others asked for who are in a similar place.',
  'The value of what is insured: the higher it is, the more often a person looks at it.',
];

export const LIMITATIONS = [
  'It knows little about people who are new in the country.',
  'Papers in languages other than English, French and German are often misread.',
  'It does not see anything that happened in the last two days.',
  'It was made for single customers, and is worse where several share a contract.',
];

export const KNOWN_RISKS = [
  'You may be refused although you could repay, above all if your income changes from month to month.',
  'Your message may reach the wrong team, and the answer may take longer.',
  'You may be shown offers that do not fit, because somebody else used your account.',
  'A payment may be stopped although nothing is wrong with it.',
];

export const HOW = [
  'Open the form in your letter, enter the number of your request and say what we should look at.',
  'Call us and say that you contest the decision; we take down your reasons.',
  'Write to us which entry is wrong and attach a proof.',
  'Choose “Explain my result” on the page of the result.',
  'Ask any of our people in a branch: they fill in the form with you.',
];

export const CAN_CHANGE = [
  'the answer',
  'the price and the terms',
  'the decision and what we store about it',
];

export const IMPACTS = [
  [
    'financial',
    'Somebody who could repay is refused and borrows elsewhere at a higher rate.',
  ],
  [
    'fairness',
    'People with foreign or irregular income score lower than they should.',
  ],
  ['privacy', 'More is read about a customer than the request needs.'],
  [
    'access-to-services',
    'An account is blocked on a Friday evening, and nobody looks until Monday.',
  ],
  ['information', 'A customer relies on an answer that is wrong.'],
  ['autonomy', 'Customers are led to buy what they did not look for.'],
];

export const MITIGATIONS = [
  'Results close to the threshold go to a person before any refusal.',
  'Refusal rates are compared between groups every month, and gaps are investigated.',
  'Only categories and sums leave the reader; the papers are deleted after a day.',
  'A person on call unblocks accounts at night and at weekends.',
];

export const SAFEGUARDS = [
  ['human-review', 'A person looks again at each refusal that is contested.'],
  ['bias-testing', 'Each new version is tested on customers of all ages.'],
  ['monitoring', 'The share of refusals is watched daily, by region.'],
  ['fallback', 'If the program is down, people decide as they did before.'],
];

export const RATIONALES = [
  'Customers are on our site already when they need to know.',
  'A refusal goes out by post, and people keep the letter.',
  'It decides alone whether people get what they asked for.',
  'It only orders a list; whoever looks on finds the rest.',
];

export const GROUPS = [
  'young adults without a credit history',
  'people in debt counselling',
  'people who read little German',
  'people with a legal guardian',
];

export const SYSTEM_PURPOSES = [
  'Estimates how likely a customer is to repay.',
  'Reads amounts from photographs of papers.',
  'Drafts replies to messages.',
  'Orders products by how well they may fit.',
  'Finds payments that look like fraud.',
];

export const USES = [
  'Consumer loans up to 50,000 euros or pounds.',
  'Messages in English, French and German.',
  'Payments between private accounts.',
];

export const LIMITS_OF_USE = [
  'Business loans.',
  'Deciding about children.',
  'Handwritten documents.',
  'Setting limits on open credit.',
];
