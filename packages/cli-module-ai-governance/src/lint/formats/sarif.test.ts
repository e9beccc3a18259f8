import fc from 'fast-check';
import { z } from 'zod';
import {
  anyReport,
  file,
  INTERACTION,
  lintIn,
  newFolder,
  SYSTEM,
} from '../../__testUtils__';
import { sarif } from './sarif';

const text = z.strictObject({ text: z.string() });
const level = z.enum(['error', 'warning', 'note']);
// What RFC 3986 allows in a path.
const uri = z.string().regex(/^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/);

/** What the specification of SARIF 2.1.0 says of all that is written. */
const logSchema = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string().min(1),
          semanticVersion: z.string().regex(/^\d+\.\d+\.\d+/),
          rules: z.array(
            z.strictObject({
              id: z.string().min(1),
              shortDescription: text,
              fullDescription: text,
              help: text,
              properties: z.strictObject({
                tags: z.array(z.string()),
                level: z.string().optional(),
              }),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          exitCode: z.int(),
          toolExecutionNotifications: z.array(
            z.strictObject({ level, message: text }),
          ),
        }),
      ]),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level,
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri }),
                region: z.strictObject({
                  startLine: z.int().min(1),
                  startColumn: z.int().min(1),
                }),
              }),
              logicalLocations: z
                .tuple([
                  z.strictObject({
                    fullyQualifiedName: z.string(),
                    kind: z.string(),
                  }),
                ])
                .optional(),
            }),
          ]),
          partialFingerprints: z.record(z.string(), z.string().min(1)),
          properties: z.strictObject({ fix: z.looseObject({}) }).optional(),
        }),
      ),
    }),
  ]),
});

describe('the format sarif', () => {
  it('names rules with help, and places', async () => {
    const folder = await newFolder({
      'my services/catalog-info.yaml': file(
        SYSTEM,
        `${INTERACTION}  type: x\n`,
      ),
    });
    const { printed } = await lintIn(folder, ['--format', 'sarif']);
    const [run] = logSchema.parse(JSON.parse(printed)).runs;
    const result = run.results.find(each => each.level === 'error')!;
    expect(run.tool.driver.rules[result.ruleIndex]).toMatchObject({
      id: 'declaration.schema',
      help: { text: expect.stringContaining('A misspelt field says nothing') },
    });
    expect(result).toMatchObject({
      ruleId: 'declaration.schema',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'my%20services/catalog-info.yaml' },
            region: { startLine: 18, startColumn: 3 },
          },
        },
      ],
    });
    const [invocation] = run.invocations;
    expect(invocation.exitCode).toBe(1);
    expect(
      invocation.toolExecutionNotifications.map(({ message }) => message.text),
    ).toContainEqual(expect.stringContaining('records not assessed'));
  });

  it('tells a finding by the same fingerprint when lines move', async () => {
    const fingerprints = async (start: string) => {
      const folder = await newFolder({
        'catalog-info.yaml': start + INTERACTION,
      });
      const { printed } = await lintIn(folder, ['--format', 'sarif']);
      const [{ results }] = logSchema.parse(JSON.parse(printed)).runs;
      return results.map(result => result.partialFingerprints);
    };
    const found = await fingerprints('');
    expect(await fingerprints('# a comment\n')).toEqual(found);
    const texts = found.map(each => JSON.stringify(each));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('carries any text', () => {
    fc.assert(
      fc.property(anyReport, report => {
        const printed = [...sarif(report, { color: false, fixes: false })];
        const log = logSchema.parse(JSON.parse(printed.join('')));
        expect(log.runs[0].results.map(({ message }) => message.text)).toEqual(
          report.findings.map(({ message }) => message),
        );
      }),
    );
  });
});
