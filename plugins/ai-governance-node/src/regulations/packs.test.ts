import { at, but, LOAN } from './__fixtures__/interactions';
import { judge, verdict } from './__fixtures__/judge';
import { loadPacks } from './loadPacks';

const GERMAN_CREDIT_LAW = {
  rowId: 'eu-ccd2-18-8',
  state: 'DE',
  from: '2026-11-20',
  citation: 'BGB, as of the German act',
};

describe('the packs', () => {
  it('hold each row of the first research once', async () => {
    const packs = await loadPacks();
    const ids = packs.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(58);
    expect(ids).toHaveLength(58);
  });

  it('give Art 86 of the AI Act with both dates', async () => {
    const explanation = (await judge(LOAN)).entitlements.find(
      ({ id }) => id === 'explanation-of-decision',
    );
    const article86 = explanation?.sources.find(
      ({ rowId }) => rowId === 'eu-aia-86',
    );
    expect(article86?.places).toEqual([
      {
        jurisdiction: 'DE',
        applies: 'yes',
        state: 'contested',
        from: '2026-08-02',
        operativeFrom: '2027-12-02',
      },
    ]);
  });

  it('wait for national law, and take it from its date on', async () => {
    const [row] = ['eu-ccd2-18-8'];
    const recorded = { transpositions: [GERMAN_CREDIT_LAW] };
    expect(await verdict(LOAN, row, recorded)).toBe('yes in-force');
    expect(await verdict(but(LOAN, at('FR')), row, recorded)).toBe(
      'undetermined needs-national-law',
    );
    expect(
      (await judge(LOAN)).questions.filter(
        ({ id, rowIds }) =>
          id === 'regulation.transposition' && rowIds.includes(row),
      ),
    ).toHaveLength(1);
    expect(
      (await judge(LOAN, recorded)).questions.filter(
        ({ id, rowIds }) =>
          id === 'regulation.transposition' && rowIds.includes(row),
      ),
    ).toHaveLength(0);
  });

  it('give Brazil a review that is not one by a person', async () => {
    const ids = (await judge(but(LOAN, at('BR')))).entitlements.map(
      ({ id }) => id,
    );
    expect(ids).toContain('review');
    expect(ids).not.toContain('human-review');
  });

  it('ask about a place that no pack speaks of', async () => {
    const report = await judge(but(LOAN, at('JP')));
    expect(report.entitlements).toEqual([]);
    expect(report.questions).toEqual([
      expect.objectContaining({
        id: 'regulation.coverage',
        question: expect.stringContaining('the law of JP'),
      }),
    ]);
  });

  it('ask about a field of law that no pack of the place speaks of', async () => {
    const { questions } = await judge(but(LOAN, at('BR')));
    expect(questions.map(({ question }) => question)).toEqual([
      'No pack that is loaded speaks of the law of BR on: AI, credit. What does it want?',
    ]);
  });

  it('ask where customers are, before anything else can be said', async () => {
    const report = await judge(but(LOAN, { spec: { affected: undefined } }));
    expect(report.questions.map(({ id }) => id)).toContain(
      'fact.jurisdictions',
    );
    expect(report.rows.filter(({ applies }) => applies === 'yes')).toEqual([]);
  });
});
