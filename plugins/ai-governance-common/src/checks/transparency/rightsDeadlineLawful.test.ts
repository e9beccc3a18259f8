import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { exemplary, factsOf } from '../__fixtures__/exemplary';
import { ANSWER_PERIODS } from './answerPeriods';
import { Right } from './completeRight';
import { rightsDeadlineLawful } from './rightsDeadlineLawful';

function judge(
  right: Right['right'],
  within: string | undefined,
  jurisdictions: string[],
  spec: Partial<CustomerInteractionSpec> = {},
  asOf?: string,
) {
  const catalog = exemplary();
  Object.assign(catalog.interaction.spec, spec);
  catalog.interaction.spec.affected!.jurisdictions = jurisdictions;
  catalog.interaction.spec.transparency!.rights = [{ right, within }];
  const facts = factsOf(catalog);
  return rightsDeadlineLawful.evaluate({ ...facts, asOf: asOf ?? facts.asOf });
}

describe('a time for an answer', () => {
  it.each([
    ['human-review', 'P30D', ['DE']],
    ['human-review', 'P1M', ['GB']],
    ['access', 'P45D', ['US-CA']],
    ['complaint', 'P8W', ['GB']],
    ['correction', 'P30D', ['CA-QC']],
  ] as const)('for %s of %s in %s is lawful', (right, within, places) => {
    expect(judge(right, within, [...places]).status).toBe('pass');
  });

  it.each([
    ['human-review', 'P31D', ['DE-BY'], 'DE-BY (GDPR Art 12(3))'],
    ['contest', 'P2M', ['GB'], 'GB (UK GDPR Art 12(3))'],
    ['access', 'P46D', ['US-CA'], '45 days in US-CA'],
    ['access', 'P40D', ['US-CA', 'FR'], 'one month in FR'],
    ['complaint', 'P9W', ['GB'], '8 weeks in GB'],
    ['access', 'P31D', ['EEA'], 'one month in EEA'],
  ] as const)(
    'for %s of %s in %s is longer than its law allows',
    (right, within, places, message) => {
      const outcome = judge(right, within, [...places]);
      expect(outcome.status).toBe('fail');
      expect(outcome.message).toContain(message);
    },
  );

  it('is not judged where no law looked at sets one', () => {
    expect(judge('complaint', 'P1Y', ['DE']).status).toBe('not-applicable');
    expect(judge('access', 'P1Y', ['US-TX']).status).toBe('not-applicable');
  });

  it('is not judged by laws on data about people where none is used', () => {
    expect(
      judge('access', 'P1Y', ['DE'], { decision: { personalData: false } })
        .status,
    ).toBe('not-applicable');
  });

  it('is a question where nobody knows whether such data is used', () => {
    expect(judge('access', 'P1Y', ['DE'], { decision: {} })).toMatchObject({
      status: 'undetermined',
      message: expect.stringMatching(/^Is data about people used\?/),
    });
  });

  it('follows a law only from the day on which it holds', () => {
    const optOut = (asOf: string) =>
      judge('opt-out', 'P21D', ['US-CA'], {}, asOf).status;
    expect(optOut('2026-12-31')).toBe('not-applicable');
    expect(optOut('2027-01-01')).toBe('fail');
  });

  it('has a law with a citation behind every limit', () => {
    for (const { citation, jurisdictions, rights } of ANSWER_PERIODS) {
      expect(citation).toMatch(/\d/);
      expect(jurisdictions.length * rights.length).toBeGreaterThan(0);
    }
  });
});
