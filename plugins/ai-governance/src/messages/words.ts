/** The words of the product, spelled out: one place for each of them. */
export const words = {
  level: {
    unassessed: 'unassessed',
    declared: 'declared',
    identified: 'identified',
    transparent: 'transparent',
    answerable: 'answerable',
    sustained: 'sustained',
    removed: 'removed',
  },
  levelMeaning: {
    unassessed: 'Nobody has declared anything.',
    declared: 'A declaration exists.',
    identified:
      'Who is affected, how, by which systems, with which impacts and safeguards: confirmed.',
    transparent: 'Customers have a current notice.',
    answerable:
      'Channels work, requests are answered in time, rights can be exercised.',
    sustained:
      'Reviewed in time, with what customers expect and what contracts ask.',
  },
  status: {
    fail: 'failing',
    undetermined: 'question',
    waived: 'waived',
    pass: 'passing',
    'not-applicable': 'does not apply',
    'not-assessed': 'not assessed',
  },
  requirement: {
    identification: 'Identification',
    expectations: 'Expectations',
    transparency: 'Transparency',
    feedback: 'Feedback',
    contracts: 'Contracts',
    regulation: 'Regulation',
    'related-controls': 'Related controls',
  },
  affectedRole: {
    consumer: 'consumers',
    business: 'business customers',
    public: 'the public',
    employee: 'employees (outside A.10.4)',
    candidate: 'candidates (outside A.10.4)',
    'platform-worker': 'platform workers (outside A.10.4)',
  },
  humanRole: {
    none: 'nobody looks at the result',
    'on-request': 'a person looks again when asked',
    'reviews-each': 'a person checks every result before it takes effect',
    decides: 'a person decides, and the AI advises',
  },
  effect: {
    legal: 'a legal effect on the customer',
    'similarly-significant': 'as significant to the customer as a legal effect',
    limited: 'a limited effect on the customer',
    none: 'no effect on the customer',
  },
  systemRole: {
    provider: 'we provide it',
    deployer: 'we use it',
    both: 'we provide it and use it',
  },
  party: {
    organisation: 'us',
    supplier: 'the supplier',
    customer: 'the customer',
    shared: 'shared',
  },
  yes: 'yes',
  no: 'no',
  notDeclared: 'not declared',
} as const;
