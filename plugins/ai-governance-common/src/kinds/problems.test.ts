import { findDeclarationProblems, formatProblem } from './problems';

function problemsOf(kind: string, spec: unknown): string[] {
  return findDeclarationProblems({ kind, spec: spec as {} }).map(formatProblem);
}

describe('the problems of a declaration', () => {
  it('are none where only an owner is named', () => {
    expect(
      problemsOf('CustomerInteraction', { owner: 'group:default/lending' }),
    ).toEqual([]);
    expect(
      problemsOf('AiSystem', { owner: 'lending', purpose: 'Scores loans.' }),
    ).toEqual([]);
  });

  it.each<[string, object, string[]]>([
    [
      'a word that is not on the list',
      { type: 'desicion' },
      ['spec.type: found "desicion", allowed is one of decision, eligibility,'],
    ],
    [
      'an owner that is missing',
      { owner: undefined },
      ['spec.owner: found nothing, allowed is '],
    ],
    [
      'a key that does not exist, and which ones do',
      { decision: { effekt: 'legal' } },
      [
        'spec.decision.effekt: found "legal", allowed is no such key here, but one of subject, humanRole, effect,',
      ],
    ],
    [
      'a key that does not exist inside a list',
      { impacts: [{ area: 'privacy' }, { area: 'privacy', sevrity: 'low' }] },
      [
        'spec.impacts[1].sevrity: found "low", allowed is no such key here, but one of area, description,',
      ],
    ],
    [
      'a date that does not exist',
      {
        impactAssessment: { ref: 'https://a.example/b', date: '2026-02-30' },
      },
      [
        'spec.impactAssessment.date: found "2026-02-30", allowed is a date as YYYY-MM-DD',
      ],
    ],
    [
      'a period that is none',
      { feedback: { resolveWithin: '30 days' } },
      [
        'spec.feedback.resolveWithin: found "30 days", allowed is an ISO 8601 duration',
      ],
    ],
    [
      'a text where a list belongs',
      { aiSystems: 'credit-scorer' },
      ['spec.aiSystems: found "credit-scorer", allowed is a list'],
    ],
    [
      'a list where a map belongs',
      { decision: ['credit'] },
      ['spec.decision: found ["credit"], allowed is a map of keys'],
    ],
    [
      'a text where yes or no belongs',
      { decision: { personalData: 'yes' } },
      ['spec.decision.personalData: found "yes", allowed is '],
    ],
    [
      'a number below what is possible',
      { affected: { peoplePerYear: -1 } },
      ['spec.affected.peoplePerYear: found -1, allowed is 0 or more'],
    ],
    [
      'a reference to the wrong kind',
      { services: ['group:default/lending'] },
      [
        'spec.services[0]: found "group:default/lending", allowed is a reference to Component or API',
      ],
    ],
    [
      'a blank that is left to be filled in',
      { decision: { effect: '<legal | limited>' } },
      [
        'spec.decision.effect: found "<legal | limited>", allowed is one of legal,',
      ],
    ],
    [
      'everything that is wrong, in the order of the schema',
      { feedback: { channels: [{}] }, type: 'x' },
      ['spec.type: ', 'spec.feedback.channels[0].type: '],
    ],
  ])('name %s', (_, change, expected) => {
    const found = problemsOf('CustomerInteraction', {
      owner: 'group:default/lending',
      ...change,
    });
    expect(found).toHaveLength(expected.length);
    expected.forEach((start, index) => {
      expect(found[index].slice(0, start.length)).toBe(start);
    });
  });

  it('name a specification that is missing', () => {
    expect(problemsOf('AiSystem', undefined)).toEqual([
      'spec: found nothing, allowed is a map of keys',
    ]);
  });

  it('show no more of a long value than helps', () => {
    const [problem] = problemsOf('AiSystem', {
      owner: 'lending',
      purpose: 'Scores loans.',
      type: 'x'.repeat(500),
    });
    expect(problem.length).toBeLessThan(250);
  });

  it('are not looked for in kinds that are not ours', () => {
    expect(problemsOf('Component', { type: 'x' })).toEqual([]);
  });
});
