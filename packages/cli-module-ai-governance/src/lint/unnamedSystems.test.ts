import {
  file,
  GROUPS,
  INTERACTION,
  lintIn,
  newFolder,
  reportIn,
  SYSTEM,
} from '../__testUtils__';

describe('an AI system that no interaction names', () => {
  const UNNAMED = 'declaration.customer-impact';
  const ask = async (...documents: string[]) => {
    const folder = await newFolder({ 'catalog-info.yaml': file(...documents) });
    const { code, report } = await reportIn(folder);
    return {
      code,
      totals: report.totals,
      found: report.findings.filter(({ id }) => id === UNNAMED),
    };
  };

  it('is asked about, at its place, and does no harm', async () => {
    const { code, found, totals } = await ask(SYSTEM, GROUPS);
    expect(found).toEqual([
      expect.objectContaining({
        kind: 'check',
        severity: 'note',
        status: 'undetermined',
        entityRef: 'aisystem:default/credit-scorer',
        line: 5,
        path: 'spec.customerImpact',
        fix: expect.objectContaining({
          yaml: expect.stringContaining('customerImpact:'),
        }),
      }),
    ]);
    expect(totals).toMatchObject({ questions: 0, aiSystemsUnexplained: 1 });
    expect(code).toBe(0);
  });

  it('is left alone once it is named, or says why not', async () => {
    expect((await ask(SYSTEM, INTERACTION)).found).toEqual([]);
    const reasoned = `${SYSTEM}  customerImpact: { material: false, rationale: It counts pallets in our warehouses. }\n`;
    expect((await ask(reasoned)).found).toEqual([]);
  });

  it('is counted in words', async () => {
    const folder = await newFolder({ 'catalog-info.yaml': SYSTEM });
    expect((await lintIn(folder, [])).printed).toContain(
      '1 of 1 AI system: no customer interaction read here names it, and no reason is given.',
    );
  });
});
