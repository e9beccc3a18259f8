import fc from 'fast-check';
import {
  file,
  GROUPS,
  INTERACTION,
  newFolder,
  reportIn,
  SYSTEM,
  writeFiles,
} from '../__testUtils__';

jest.setTimeout(60_000);

const PIECES = [
  SYSTEM,
  INTERACTION,
  GROUPS,
  `${INTERACTION}  impacts: &x\n    - { area: privacy }\n  safeguards: *x\n`,
  '---\n',
  '\n',
  '\r\n',
  '- ',
  '  type: x\n',
  '"',
  "'",
  '[',
  '{',
  ']',
  '}',
  ': ',
  '&a ',
  '*a ',
  '*b',
  '|\n',
  '%YAML 1.1\n---\n',
  '\t',
  '# a comment',
  '<<: *a\n',
  'ä 語 🙂',
  '\u2028',
  '\ufeff',
  'kind: AiSystem\n',
  'apiVersion: ai-governance/v1alpha1\n',
  'metadata: { name: a }\n',
  'spec: { owner: a, purpose: b }\n',
];

/** Files of documents, some of them broken anywhere. */
const anyFile = fc
  .tuple(
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom(...PIECES)), { maxLength: 3 }),
    fc.boolean(),
  )
  .map(([pieces, insertions, isWhole]) =>
    insertions.reduce(
      (text, [at, piece]) => {
        const place = at % (text.length + 1);
        return text.slice(0, place) + piece + text.slice(place);
      },
      isWhole ? file(SYSTEM, INTERACTION, GROUPS) : pieces.join(''),
    ),
  );

// Properties are tried on many files.
jest.setTimeout(60_000);

describe('the place of a finding', () => {
  it('lies inside the file, whatever stands in it', async () => {
    const folder = await newFolder();
    await fc.assert(
      fc.asyncProperty(anyFile, async text => {
        await writeFiles(folder, { 'catalog-info.yaml': text });
        const { report } = await reportIn(folder);
        const lines = text.replace(/^\ufeff/, '').split('\n');
        for (const { line, column } of report.findings) {
          expect(lines[line - 1]).toBeDefined();
          expect(column).toBeLessThanOrEqual(lines[line - 1].length + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is that of the key in its path', async () => {
    const folder = await newFolder({
      'catalog-info.yaml': file(SYSTEM, INTERACTION, GROUPS),
    });
    const { report } = await reportIn(folder);
    const lines = file(SYSTEM, INTERACTION, GROUPS).split('\n');
    const existing = report.findings.filter(({ path }) =>
      ['metadata.name', 'spec.owner', 'spec.aiSystems'].includes(path),
    );
    for (const { path, line, column } of existing) {
      expect(lines[line - 1].slice(column - 1)).toMatch(
        new RegExp(`^${path.split('.').pop()}:`),
      );
    }
  });
});
