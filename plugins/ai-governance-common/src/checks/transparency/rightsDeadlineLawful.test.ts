import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { exemplary, factsOf } from '../__fixtures__/exemplary';
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
  catalog.interaction.spec.regulatedAs!.ccpaBusiness = true;
  return rightsDeadlineLawful.evaluate(factsOf(catalog, asOf));
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
    ['human-review', 'P31D', ['DE-BY'], 'one month in DE-BY (GDPR'],
    ['contest', 'P2M', ['GB'], 'one month in GB (UK GDPR'],
    ['access', 'P46D', ['US-CA'], '45 days in US-CA'],
    ['access', 'P40D', ['US-CA', 'FR'], 'one month in FR'],
    ['complaint', 'P9W', ['GB'], '56 days in GB (FCA'],
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
      message: expect.stringMatching(/^Does the law apply\?/),
    });
  });

  it('follows a law only from the day on which it holds', () => {
    const optOut = (asOf: string) =>
      judge('opt-out', 'P21D', ['US-CA'], {}, asOf).status;
    expect(optOut('2026-12-31')).toBe('not-applicable');
    expect(optOut('2027-01-01')).toBe('fail');
  });
});
