import {
  GateCheck,
  GateReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { gateReport } from '../../__testUtils__';
import { markdown } from './markdown';

function show(report: GateReport, portalUrl?: string): string {
  return markdown(report, { color: false, portalUrl });
}

function withMessages(...messages: string[]): GateReport {
  const report = gateReport('held');
  const [interaction] = report.interactions;
  const [check] = interaction.holding;
  const holding = messages.map((message): GateCheck => ({ ...check, message }));
  return { ...report, interactions: [{ ...interaction, holding, waived: [] }] };
}

describe('the summary for a pull request', () => {
  it('says what came of it, when it will block, and where to look', () => {
    const said = show(
      gateReport('held', {}, [
        { from: '2026-11-01', mode: 'warn' },
        { from: '2027-03-01', mode: 'block' },
      ]),
      'https://portal.example.com',
    );
    expect(said).toContain(
      'Loan API does not pass the gate for the level identified. This is a warning',
    );
    expect(said).toContain('Mode: **warn**.');
    expect(said).toContain('From 2027-03-01 what does not pass is blocked.');
    expect(said).toContain(
      '(https://portal.example.com/catalog/default/component/loan-api/ai-customer-impact)',
    );
  });

  it('counts in a table, and folds the fixes', () => {
    const said = show(gateReport('held'));
    expect(said).toContain(
      '| Loan pre-approval | declared | ✗ no | 1 failing check, 1 question, 1 waived check | 1 |',
    );
    expect(said).toMatch(
      /<details><summary>How to mend it: <code>spec.affected<\/code> .*<\/summary>\n\n```yaml\nspec:\n {2}affected:/,
    );
    expect(said).toContain('Mend it in the portal, under confirmations.');
    expect(said).toContain('**waived:** Waived until 2027-01-31');
  });

  it('names waivers that were accepted', () => {
    const said = show(gateReport('waived', { acceptWaivers: true }));
    expect(said).toContain(
      '| Loan pre-approval | declared (identified with waivers) | ✓ yes | nothing | 1 |',
    );
    expect(said).toContain('**waived, accepted:** Waived until 2027-01-31');
  });

  it('is one line for what passes', () => {
    const said = show(gateReport('met'));
    expect(said).toContain('Loan API passes the gate');
    expect(said).not.toContain('<details>');
  });

  it('shows what a declaration says as text', () => {
    const said = show(
      withMessages('<script>|</td> **bold** @everyone `x` [a](b)\n# Title'),
    );
    expect(said).toContain(
      '&lt;script&gt;\\|&lt;/td&gt; \\*\\*bold\\*\\* @<!-- -->everyone \\`x\\` \\[a\\]\\(b\\) \\# Title',
    );
  });

  it('lets no text of a declaration add a line, a tag or a mention', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'a@<>`|*#[]()\n\r\\&!-') }),
        message => {
          const lines = (text: string) => show(withMessages(text)).split('\n');
          const said = lines(message);
          expect(said).toHaveLength(lines('plain').length);
          const line = said.find(each => each.startsWith('**question:**'))!;
          const [shown] = line.slice('**question:**'.length).split('Needed: ');
          const markup = shown
            .replaceAll('@<!-- -->', '')
            .replace(/\\[^]/g, '');
          expect(markup).not.toMatch(/[<>@|`*#[\]\\!]/);
        },
      ),
    );
  });

  it('keeps a fence closed around YAML with fences in it', () => {
    const report = withMessages('x');
    const [check] = report.interactions[0].holding;
    check.fix = { ...check.fix, yaml: 'a: |\n  ````\n' } as GateCheck['fix'];
    expect(show(report)).toContain('`````yaml\na: |\n  ````\n`````\n');
  });

  it('fits into a comment however much there is to say', () => {
    const long = Array.from({ length: 2000 }, () => 'What is it? '.repeat(10));
    const said = show(withMessages(...long));
    expect(said.length).toBeLessThan(65_536);
    expect(said).toContain('2000 questions');
    expect(said).toContain('And 1997 more.');
    expect(said).toContain('Too long to say all here');
  });
});
