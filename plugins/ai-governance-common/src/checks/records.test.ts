import {
  ContractFacts,
  EngagementFacts,
  ExpectationFacts,
  PROVISION_CATEGORIES,
} from '../facts';
import { judge } from './__fixtures__/judge';

const SURVEY: EngagementFacts = {
  method: 'survey',
  date: '2026-03-02',
  topics: ['transparency', 'fairness'],
};
const INTERVIEWS: EngagementFacts = {
  method: 'interviews',
  date: '2025-06-11',
  topics: ['human-review', 'privacy'],
};
const LEARNED: ExpectationFacts = {
  need: 'an answer from a person within a week',
  comparison: 'within',
  usedIn: ['Fair lending 2026'],
};
const TERMS: ContractFacts = {
  title: 'Partner shop terms 2026',
  provides: PROVISION_CATEGORIES,
  leftOut: [],
};

const EXPECTATIONS = [
  'expectations.steps-taken',
  'expectations.topics-covered',
  'expectations.excess-assessed',
  'expectations.used-in-objectives',
];

function judgeExpectations(
  engagements: EngagementFacts[],
  expectations: ExpectationFacts[],
) {
  const said = judge(undefined, {
    expectations: { engagements, expectations },
  });
  return EXPECTATIONS.map(id => said[id]);
}

function judgeContracts(...contracts: ContractFacts[]) {
  const said = judge(undefined, { contracts });
  return [
    said['contracts.business-customers-covered'],
    said['contracts.categories-decided'],
  ];
}

describe('records that are not connected', () => {
  it.each([
    ...EXPECTATIONS,
    'contracts.business-customers-covered',
    'contracts.categories-decided',
    'related-controls.improvement-follows',
  ])('leave %s open, offline and in a portal without them', id => {
    expect(judge()[id]).toMatch(
      /^undetermined: .*\? No such record is connected yet/,
    );
    expect(judge(undefined, { waivers: [] })[id]).toBe(judge()[id]);
  });
});

describe('what customers expect', () => {
  it('was asked, compared and used', () => {
    expect(judgeExpectations([SURVEY, INTERVIEWS], [LEARNED])).toEqual([
      'pass: Customers were asked: survey of 2026-03-02 and interviews of 2025-06-11.',
      'pass: Customers were asked about all four topics.',
      'pass: Each expectation is within what is promised, or was decided about.',
      'pass: Each expectation is taken up, or was decided about.',
    ]);
  });

  it('is a question as long as nothing is recorded', () => {
    for (const said of judgeExpectations([], [])) {
      expect(said).toMatch(/^undetermined: .*(?:Nothing|No step).* recorded/);
    }
  });

  it('is not known from what was asked three years ago, nor next year', () => {
    const [steps, topics] = judgeExpectations(
      [
        { ...SURVEY, date: '2023-11-22' },
        { ...INTERVIEWS, date: '2027-01-04' },
      ],
      [LEARNED],
    );
    expect(steps).toBe(
      'fail: No recorded step is of the last 24 months: survey of 2023-11-22 and interviews of 2027-01-04.',
    );
    expect(topics).toMatch(/^undetermined/);
  });

  it('is asked about all four topics', () => {
    const [steps, topics] = judgeExpectations([SURVEY], [LEARNED]);
    expect(steps).toMatch(/^pass/);
    expect(topics).toBe(
      'fail: In the last 24 months customers were not asked about human review or privacy.',
    );
  });

  it('may be turned down by somebody with a reason', () => {
    const exceeding: ExpectationFacts = {
      need: 'an answer at night',
      comparison: 'exceeds',
      usedIn: [],
    };
    const [, , excess, used] = judgeExpectations([SURVEY], [exceeding]);
    expect(excess).toBe(
      'fail: Customers expect “an answer at night”, which is more than is promised, and nobody has decided about it with a reason.',
    );
    expect(used).toBe(
      'fail: Customers expect “an answer at night”, and no objective or commitment takes it up.',
    );
    const decision = {
      reason: 'Hardly anybody applies at night, and mornings are soon.',
      approvedBy: 'user:default/nadia.osei',
    };
    const decided = judgeExpectations([SURVEY], [{ ...exceeding, decision }]);
    expect(decided[2]).toMatch(/^pass/);
    expect(decided[3]).toMatch(/^pass/);
    const [, , tbd] = judgeExpectations(
      [SURVEY],
      [{ ...exceeding, decision: { ...decision, reason: 'tbd' } }],
    );
    expect(tbd).toMatch(/^fail/);
  });

  it('cannot be turned down where the law asks for it', () => {
    const [, , excess] = judgeExpectations(
      [SURVEY],
      [
        {
          need: 'a person who decides',
          comparison: 'legal-minimum',
          usedIn: ['Fair lending 2026'],
          decision: {
            reason: 'We have too few people for that.',
            approvedBy: 'user:default/nadia.osei',
          },
        },
      ],
    );
    expect(excess).toMatch(/^fail: .*no decision can change it/);
  });

  it('has to be compared', () => {
    const [, , excess] = judgeExpectations(
      [SURVEY],
      [{ ...LEARNED, comparison: undefined }],
    );
    expect(excess).toBe(
      'undetermined: Is this more than we are committed to: “an answer from a person within a week”?',
    );
  });

  it('need not be asked of candidates, nor where nothing is at stake', () => {
    const candidates = judge(({ interaction }) => {
      interaction.spec.affected!.roles = ['candidate'];
    });
    const immaterial = judge(({ interaction }) => {
      Object.assign(interaction.spec, {
        materiality: {
          material: false,
          rationale:
            'It only sorts letters into trays, and staff read them all.',
        },
        impacts: [],
      });
      interaction.spec.decision!.effect = 'none';
    });
    for (const id of EXPECTATIONS) {
      expect(candidates[id]).toMatch(/^not-applicable: .*outside A\.10\.4/);
      expect(immaterial[id]).toBe(
        'not-applicable: It is said not to matter to customers.',
      );
    }
  });

  it('has to be asked where “it does not matter” comes without a reason', () => {
    const said = judge(({ interaction }) => {
      interaction.spec.materiality = { material: false };
      interaction.spec.impacts = [];
      interaction.spec.decision!.effect = 'none';
    });
    for (const id of EXPECTATIONS) {
      expect(said[id]).toMatch(/^undetermined/);
    }
  });
});

describe('contracts with business customers', () => {
  it('cover them and settle all four matters', () => {
    expect(judgeContracts(TERMS)).toEqual([
      'pass: Covered by Partner shop terms 2026.',
      'pass: Each contract settles all four matters, or leaves one out for a reason.',
    ]);
  });

  it('are a question as long as none is recorded', () => {
    for (const said of judgeContracts()) {
      expect(said).toMatch(/^undetermined: .*(?:None|No contract) is recorded/);
    }
  });

  it('may leave a matter out, but not without a reason', () => {
    const silent: ContractFacts = {
      ...TERMS,
      provides: ['responsible-use', 'incident-notification'],
      leftOut: [
        {
          category: 'performance-standard',
          reason:
            'Each application stands alone, so there is nothing to measure.',
        },
      ],
    };
    expect(judgeContracts(TERMS, silent)[1]).toBe(
      'undetermined: “Partner shop terms 2026” says nothing about what happens when the AI fails. Should it, and if not, why not?',
    );
    const unreasoned = { category: 'failure-remedy', reason: 'n/a' } as const;
    expect(
      judgeContracts({
        ...silent,
        leftOut: [...silent.leftOut, unreasoned],
      })[1],
    ).toMatch(/^undetermined/);
    const reasoned = {
      ...unreasoned,
      reason: 'The law on loans settles it, and we may not go below that.',
    };
    expect(
      judgeContracts({ ...silent, leftOut: [...silent.leftOut, reasoned] })[1],
    ).toMatch(/^pass/);
  });

  it('are no matter where no business is affected', () => {
    const said = judge(
      ({ interaction }) => {
        interaction.spec.affected!.roles = ['consumer', 'public'];
      },
      { contracts: [] },
    );
    expect(said['contracts.business-customers-covered']).toBe(
      'not-applicable: No business customers are affected.',
    );
    expect(said['contracts.categories-decided']).toMatch(/^not-applicable/);
  });

  it('cannot be judged as long as nobody knows who is affected', () => {
    const said = judge(
      ({ interaction }) => {
        delete interaction.spec.affected!.roles;
      },
      { contracts: [TERMS] },
    );
    expect(said['contracts.business-customers-covered']).toBe(
      'undetermined: Are business customers among those affected?',
    );
  });
});
