import { gateReportSchema } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  answering,
  gateIn,
  gateReport,
  newFolder,
  readFiles,
  startPortal,
} from '../__testUtils__';

const ENV = { AI_GOVERNANCE_TOKEN: 'secret-of-ci' };

function asking(url: string, ...more: string[]): string[] {
  return [
    '--entity',
    'loan-api',
    '--level',
    'identified',
    '--url',
    url,
    ...more,
  ];
}

async function portalWith(report: object) {
  return startPortal(answering(200, report));
}

describe('gate', () => {
  it('asks the portal what was asked of it, with the token of the environment', async () => {
    const { url, requests } = await portalWith(gateReport('met'));
    const folder = await newFolder();
    await gateIn(folder, asking(url), { env: ENV });
    await gateIn(
      folder,
      [
        '--entity=AISystem:Lending/Scorer',
        '--level=transparent',
        `--url=${url}/api/ai-governance/`,
        '--mode=warn',
        '--accept-waivers',
      ],
      { env: ENV },
    );
    expect(requests.map(request => request.url)).toEqual([
      '/api/ai-governance/gate/by-name/component/default/loan-api?level=identified&acceptWaivers=false',
      '/api/ai-governance/gate/by-name/aisystem/lending/scorer?level=transparent&mode=warn&acceptWaivers=true',
    ]);
    expect(requests[0].headers.authorization).toBe('Bearer secret-of-ci');
  });

  it('prefers the token of a file', async () => {
    const { url, requests } = await portalWith(gateReport('met'));
    const folder = await newFolder({ 'token.txt': 'of-a-file\r\n' });
    await gateIn(folder, asking(url, '--token-file', 'token.txt'), {
      env: ENV,
    });
    expect(requests[0].headers.authorization).toBe('Bearer of-a-file');
  });

  it.each([
    ['it passes', 0, gateReport('met')],
    ['it is only watched', 0, gateReport('held', { mode: 'watch' })],
    ['it is warned of', 0, gateReport('held', { mode: 'warn' })],
    ['it is blocked', 1, gateReport('held')],
    ['waivers are not accepted', 1, gateReport('waived')],
    ['waivers are accepted', 0, gateReport('waived', { acceptWaivers: true })],
  ])('if %s, ends with %i', async (_, code, report) => {
    const { url } = await portalWith(report);
    const ended = await gateIn(await newFolder(), asking(url), { env: ENV });
    expect(ended.code).toBe(code);
  });

  it('prints what holds each interaction back, and where to mend it', async () => {
    const { url } = await portalWith(
      gateReport('held', { mode: 'watch' }, [
        { from: '2026-11-01', mode: 'warn' },
        { from: '2027-03-01', mode: 'block', level: 'transparent' },
      ]),
    );
    const { printed } = await gateIn(await newFolder(), asking(url), {
      env: ENV,
    });
    expect(printed.split('\n')).toEqual(
      expect.arrayContaining([
        '✗ Loan API (component:default/loan-api) does not pass the gate for the level identified. This is a warning, and does not block.',
        '  Level declared, assessed 2026-11-20 09:30 UTC, judged by the policy of 2026-11-23.',
        '  The policy says warn for this since 2026-11-01.',
        '  From 2027-03-01 what does not pass is blocked, and the least level is transparent.',
        '✗ Loan pre-approval: declared',
        '    question In which countries or states are the customers? (identification.jurisdictions)',
        '             mend: spec.affected of customerinteraction:default/loan-pre-approval in https://git.fernhill.example/loans/catalog-info.yaml',
        '    fails    Nobody has confirmed it. (identification.classification-confirmed)',
        '             mend: in the portal, under confirmations',
        '    waived   Waived until 2027-01-31, for which user:default/ada answers. (identification.vulnerable-groups-considered)',
        expect.stringContaining('Note: The mode watch was asked for.'),
      ]),
    );
    expect(printed.match(/Waived until/g)).toHaveLength(1);
  });

  it('prints the report as JSON', async () => {
    const report = gateReport('held');
    const { url } = await portalWith(report);
    const { printed } = await gateIn(
      await newFolder(),
      asking(url, '--format', 'json'),
      { env: ENV },
    );
    expect(gateReportSchema.parse(JSON.parse(printed))).toEqual(report);
  });

  it('appends the Markdown to a file, whatever it prints', async () => {
    const { url } = await portalWith(gateReport('held'));
    const folder = await newFolder({ 'summary.md': 'Other steps.\n' });
    const { code, printed } = await gateIn(
      folder,
      asking(url, '--format', 'json', '--summary-file', 'summary.md'),
      { env: ENV },
    );
    expect(code).toBe(1);
    expect(JSON.parse(printed).passed).toBe(false);
    const { 'summary.md': summary } = await readFiles(folder);
    expect(summary).toMatch(/^Other steps\.\n### ✗ AI customer impact/);
  });

  it('uses colour only on top of words', async () => {
    const { url } = await portalWith(gateReport('held'));
    const folder = await newFolder();
    const { printed } = await gateIn(folder, asking(url), {
      env: ENV,
      color: true,
    });
    const plain = await gateIn(folder, asking(url), { env: ENV });
    expect(printed).not.toBe(plain.printed);
    // eslint-disable-next-line no-control-regex
    expect(printed.replace(/\u001b\[\d+m/g, '')).toBe(plain.printed);
  });
});
