import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { lintIn, reportIn } from '../__testUtils__';

const PAGE = readFileSync(
  resolve(__dirname, '../../../../docs/add-checks.md'),
  'utf8',
);
const [, EXAMPLE] = /```yaml\n([^]*?)```/.exec(PAGE)!;

const DECLARATION = `apiVersion: ai-governance/v1alpha1
kind: CustomerInteraction
metadata:
  name: loan-offer
spec:
  owner: group:default/lending
  affected:
    sector: credit
    jurisdictions: [DE]
  decision:
    subject: credit
    humanRole: none
    effect: legal
    personalData: true
  feedback:
    resolveWithin: P30D
`;

describe('lint with the config of a portal', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ai-governance-lint-'));
    writeFileSync(join(folder, 'catalog-info.yaml'), DECLARATION);
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  async function findingsWith(...configs: string[]) {
    const args = configs.flatMap((config, index) => {
      writeFileSync(join(folder, `config${index}.yaml`), config);
      return ['--config', `config${index}.yaml`];
    });
    const { report } = await reportIn(folder, args);
    return report.findings;
  }

  it('asks the checks that the documentation shows', async () => {
    expect(await findingsWith(EXAMPLE)).toContainEqual(
      expect.objectContaining({
        id: 'feedback.credit-answered-in-two-weeks',
        status: 'fail',
        line: 16,
      }),
    );
  });

  it('knows what we are in the eyes of laws', async () => {
    const asksForRole = (findings: { id: string }[]) =>
      findings.some(({ id }) => id === 'regulation.our-role-declared');
    const roles = [
      'creditor',
      'microOrSmallEnterprise',
      'onlinePlatform',
      'publicBody',
      'publicServiceProvider',
      'veryLargePlatform',
    ];
    const config = `aiGovernance:
  regulations:
    organisation: { ${roles.map(role => `${role}: false`).join(', ')} }`;
    expect(asksForRole(await findingsWith())).toBe(true);
    expect(asksForRole(await findingsWith(config))).toBe(false);
  });

  it('judges by the packs that config leaves', async () => {
    const config = `aiGovernance:
  regulations:
    off: [eu-gdpr]`;
    const lacksRight = (findings: { id: string }[]) =>
      findings.some(({ id }) => id === 'regulation.rights-exercisable');
    expect(lacksRight(await findingsWith())).toBe(true);
    expect(lacksRight(await findingsWith(config))).toBe(false);
  });

  it.each([
    ['aiGovernance: { checks: [{ id: x }] }', 'aiGovernance.checks: '],
    [
      'aiGovernance: { regulations: { off: [atlantis] } }',
      'There is no pack atlantis to switch off',
    ],
    [
      'aiGovernance: { regulations: { organisation: { creditor: maybe } } }',
      'aiGovernance.regulations.organisation: ',
    ],
  ])('refuses %s, and says where', async (config, message) => {
    writeFileSync(join(folder, 'config.yaml'), config);
    await expect(lintIn(folder, ['--config', 'config.yaml'])).rejects.toThrow(
      message,
    );
  });

  it('refuses a file that is not there', async () => {
    await expect(lintIn(folder, ['--config', 'nowhere.yaml'])).rejects.toThrow(
      '--config nowhere.yaml: no such file or folder',
    );
  });
});
