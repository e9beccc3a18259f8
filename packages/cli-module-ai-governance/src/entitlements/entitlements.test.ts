import { entitlementReportSchema } from '@ai-governance/backstage-plugin-ai-governance-common';
import { file, INTERACTION, newFolder, SYSTEM } from '../__testUtils__';
import { runEntitlements } from './command';

const LOAN = `${INTERACTION}  affected:
    roles: [consumer]
    jurisdictions: [DE]
    sector: credit
  decision:
    subject: credit
    humanRole: none
    effect: legal
    personalData: true
  regulatedAs:
    creditor: true
`;

const LEGAL_SYSTEM = `${SYSTEM}  roles: [deployer]
  classification:
    aiActClass: high-risk-annex-iii
    annexIIIAreas: [credit]
`;

async function entitlementsIn(folder: string, args: string[] = []) {
  let printed = '';
  await runEntitlements(
    {
      args,
      info: { usage: 'ai-governance entitlements', name: 'entitlements' },
    },
    {
      cwd: folder,
      today: '2026-11-23',
      color: false,
      write: text => {
        printed += text;
      },
    },
  );
  return printed;
}

async function reportIn(folder: string, args: string[] = []) {
  const printed = await entitlementsIn(folder, ['--format', 'json', ...args]);
  const { items } = JSON.parse(printed);
  return entitlementReportSchema.parse(items[0]);
}

function stateOf(
  report: Awaited<ReturnType<typeof reportIn>>,
  rowId: string,
): string | undefined {
  const row = report.rows.find(candidate => candidate.rowId === rowId);
  return row && `${row.applies} ${row.places[0].state}`;
}

describe('ai-governance entitlements', () => {
  it('says what German customers are due, as of a date, all of it provisional', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(LEGAL_SYSTEM, LOAN),
    });
    const today = await reportIn(folder);
    expect(today.asOf).toBe('2026-11-23');
    expect(stateOf(today, 'eu-gdpr-22')).toBe('yes in-force');
    expect(stateOf(today, 'eu-ccd2-18-8')).toBe(
      'undetermined needs-national-law',
    );
    expect(stateOf(today, 'eu-aia-26-11')).toBe('yes upcoming');
    for (const { restsOn } of today.entitlements) {
      expect(restsOn).toBe('provisional');
    }
    const later = await reportIn(folder, ['--as-of', '2027-12-03']);
    expect(stateOf(later, 'eu-aia-26-11')).toBe('yes in-force');
  });

  it('tells people the law, the deadline, the way, and what is open', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(LEGAL_SYSTEM, LOAN),
    });
    const printed = await entitlementsIn(folder);
    expect(printed).toContain('Loan offer (catalog-info.yaml)');
    expect(printed).toMatch(
      /• To have a person look at the decision again\n(?: {4}.*\n)*? +GDPR Art 22.*: DE in-force from 2018-05-25/,
    );
    expect(printed).toContain('Answer within 1 month of receiving the request');
    expect(printed).toContain('way for customers: missing.');
    expect(printed).toContain(
      '? Which law of DE carries Directive (EU) 2023/2225 Art 18(8)',
    );
    expect(printed).toMatch(/by \d+ packs: .*eu-gdpr/);
    expect(printed).toContain('records not assessed');
    expect(printed).toContain('It informs, and is no legal advice.');
  });

  it('takes packs, and what we are, from the config of a portal', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(
        LEGAL_SYSTEM,
        LOAN.replace(/ {2}regulatedAs:\n {4}creditor: true\n/, ''),
      ),
      'app-config.yaml': `aiGovernance:
  regulations:
    off: [eu-gdpr]
    organisation: { creditor: false }
`,
    });
    const plain = await reportIn(folder);
    expect(stateOf(plain, 'eu-ccd2-18-8')).toMatch(/^undetermined/);
    expect(plain.questions.map(({ id }) => id)).toContain('fact.creditor');
    const configured = await reportIn(folder, ['--config', 'app-config.yaml']);
    expect(stateOf(configured, 'eu-gdpr-22')).toBeUndefined();
    expect(stateOf(configured, 'eu-ccd2-18-8')).toMatch(/^no/);
  });

  it('asks for facts that a declaration leaves out, by their path', async () => {
    const folder = await newFolder({ 'catalog-info.yaml': INTERACTION });
    expect(await entitlementsIn(folder)).toContain(
      '? In which countries, or parts of them, are the customers? (spec.affected.jurisdictions)',
    );
  });

  it.each([
    [
      'a declaration that is broken',
      { 'catalog-info.yaml': `${INTERACTION}  type: x\n` },
      [],
      /^catalog-info\.yaml:9:3: spec\.type: found "x"/,
    ],
    [
      'a file that is no YAML',
      { 'catalog-info.yaml': 'kind: [' },
      [],
      /^catalog-info\.yaml:\d+:\d+: /,
    ],
    [
      'files without interactions',
      { 'catalog-info.yaml': SYSTEM },
      [],
      'found no customer interaction in 1 file',
    ],
    ['no such file', {}, ['none.yaml'], 'none.yaml: no such file'],
    [
      'a date that is none',
      { 'catalog-info.yaml': LOAN },
      ['--as-of', 'soon'],
      '--as-of: found "soon"',
    ],
    [
      'a format that is none',
      { 'catalog-info.yaml': LOAN },
      ['--format', 'xml'],
      'allowed is one of pretty, json',
    ],
    [
      'a config file that is not there',
      { 'catalog-info.yaml': LOAN },
      ['--config', 'none.yaml'],
      '--config none.yaml: no such file',
    ],
    [
      'an unknown option',
      { 'catalog-info.yaml': LOAN },
      ['--law', 'EU'],
      'found --law',
    ],
  ])('ends with 2 for %s', async (_, files, args, message) => {
    const folder = await newFolder(files as Record<string, string>);
    const run = entitlementsIn(folder, args);
    await expect(run).rejects.toMatchObject({ code: 2 });
    await expect(run).rejects.toThrow(message);
  });
});
