import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import {
  anyReport,
  file,
  INTERACTION,
  lintIn,
  newFolder,
  SYSTEM,
} from '../../__testUtils__';
import { github } from './github';
import { junit } from './junit';
import { pretty } from './pretty';

const RECORDS =
  /^records not assessed: \d+ checks can be answered only in the portal$/;

// eslint-disable-next-line no-control-regex
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

const PLAIN = { color: false, fixes: false };

/** Prints a system and an interaction that is broken in its tenth line. */
async function printed(...args: string[]) {
  const folder = await newFolder({
    'a/catalog-info.yaml': file(SYSTEM, INTERACTION),
    'b/catalog-info.yaml': `${INTERACTION}\n  type: x\n`,
  });
  const run = await lintIn(folder, args);
  return run.printed;
}

describe('the format pretty', () => {
  it('lists findings by file in plain words, and counts with denominators', async () => {
    const lines = (await printed()).trimEnd().split('\n');
    expect(lines[0]).toBe('a/catalog-info.yaml');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}\d+:\d+ +question +Loan offer: .*\? \(identification\.jurisdictions\)$/,
      ),
    );
    expect(lines).toContain('b/catalog-info.yaml');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^ {2}10:3 +✗ problem +spec\.type: found "x", .* \(declaration\.schema\)$/,
      ),
    );
    expect(lines.join('\n')).toContain(
      `Read 3 documents in 2 files: 1 AI system, 2 customer interactions.
1 problem in the declarations.
1 of 2 customer interactions assessed; the others are broken.
`,
    );
    expect(lines.join('\n')).toContain(
      '1 of 1 customer interaction reaches the wanted level, declared.',
    );
    expect(lines[lines.length - 1]).toMatch(RECORDS);
  });

  it('shows the YAML that mends a finding, if asked', async () => {
    expect(await printed()).not.toContain('jurisdictions:');
    expect(await printed('--fixes')).toMatch(/\n +spec:\n +affected:\n/);
  });

  it('uses colours where they help only', async () => {
    const folder = await newFolder({ 'catalog-info.yaml': INTERACTION });
    const { printed: plain } = await lintIn(folder, []);
    const { printed: colored } = await lintIn(folder, [], { color: true });
    // eslint-disable-next-line no-control-regex
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(plain);
    expect(colored).not.toBe(plain);
  });

  it('lets no text of a file steer the terminal', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const text = [...pretty(report, PLAIN)].join('');
        // eslint-disable-next-line no-control-regex
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});

describe('the format github', () => {
  it('writes an annotation for each finding', async () => {
    const lines = (await printed('--format', 'github')).trimEnd().split('\n');
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^::error file=b\/catalog-info\.yaml,line=10,col=3,title=declaration\.schema · customerinteraction%3Adefault\/loan-offer::spec\.type: found "x"/,
      ),
    );
    expect(lines).toContainEqual(
      expect.stringMatching(/^::notice file=a\/catalog-info\.yaml,line=/),
    );
    expect(lines[lines.length - 1]).toMatch(RECORDS);
  });

  it('carries any text', () => {
    const unescape = (text: string) =>
      text.replace(/%(25|0D|0A|3A|2C)/g, (_, code) =>
        String.fromCharCode(parseInt(code, 16)),
      );
    fc.assert(
      fc.property(anyReport, report => {
        const lines = [...github(report, PLAIN)]
          .join('')
          .split('\n')
          .slice(0, report.findings.length);
        const read = lines.map(line => {
          const [, properties, message] = /^::\w+ (.*?)::([^]*)$/s.exec(line)!;
          const values = properties.split(',').map(each => each.split('='));
          return {
            file: unescape(values[0].slice(1).join('=')),
            keys: values.map(([key]) => key),
            message: unescape(message),
          };
        });
        expect(read).toEqual(
          report.findings.map(finding => ({
            file: finding.file,
            keys: ['file', 'line', 'col', 'title'],
            message: finding.message,
          })),
        );
      }),
    );
  });
});

describe('the format junit', () => {
  const parse = (text: string) => {
    expect(XMLValidator.validate(text)).toBe(true);
    return new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: '',
      isArray: name => ['testsuite', 'testcase'].includes(name),
    }).parse(text).testsuites;
  };

  it('has a case for each declaration, which fails by its errors', async () => {
    const suites = parse(await printed('--format', 'junit'));
    expect(suites).toMatchObject({ tests: '2', failures: '1' });
    const [one, other] = suites.testsuite;
    expect(one).toMatchObject({ name: 'a/catalog-info.yaml', failures: '0' });
    expect(one.testcase).toEqual([
      expect.objectContaining({
        name: 'customerinteraction:default/loan-offer',
        'system-out': expect.stringContaining('identification.jurisdictions'),
      }),
    ]);
    expect(other.testcase[0]).toMatchObject({
      line: '10',
      failure: { type: 'declaration.schema' },
    });
    expect(suites['system-out'].split('\n').pop()).toMatch(RECORDS);
  });

  it('is XML with any text, and fails exactly if the command does', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const text = [...junit(report, PLAIN)].join('');
        const suites = parse(text);
        expect(suites.failures === '0').toBe(report.ok);
        expect(text).not.toMatch(NO_XML);
      }),
    );
  });
});
