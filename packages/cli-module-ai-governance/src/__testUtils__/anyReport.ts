import { LEVELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import fc from 'fast-check';
import { LintFinding, LintReport } from '../lint/report';

const anyText = fc.string({ unit: 'binary', maxLength: 30 });
const anyFile = fc
  .array(fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map(parts => parts.join('/'));
const anyNumber = fc.integer({ min: 1, max: 9999 });

const anyFinding: fc.Arbitrary<LintFinding> = fc.record(
  {
    id: fc.constantFrom('declaration.schema', 'identification.unique-name'),
    kind: fc.constantFrom('problem', 'check'),
    severity: fc.constantFrom('error', 'warning', 'note'),
    status: fc.constantFrom('fail', 'undetermined'),
    level: fc.constantFrom(...LEVELS),
    entityRef: anyText,
    file: anyFile,
    line: anyNumber,
    column: anyNumber,
    path: anyText,
    message: anyText,
  },
  {
    requiredKeys: [
      'id',
      'kind',
      'severity',
      'file',
      'line',
      'column',
      'path',
      'message',
    ],
  },
);

/** Reports with any text anywhere, which formats have to carry. */
export const anyReport: fc.Arbitrary<LintReport> = fc
  .array(anyFinding, { maxLength: 5 })
  .map(findings => ({
    asOf: '2026-11-23',
    minLevel: 'declared',
    ok: !findings.some(({ severity }) => severity === 'error'),
    recordsAssessed: false,
    totals: {
      files: 1,
      documents: 1,
      aiSystems: 0,
      interactions: 0,
      interactionsAssessed: 0,
      interactionsReachingMinLevel: 0,
      interactionsByLevel: {
        declared: 0,
        identified: 0,
        transparent: 0,
        answerable: 0,
        sustained: 0,
      },
      problems: findings.filter(({ kind }) => kind === 'problem').length,
      failing: 0,
      questions: 0,
      aiSystemsUnexplained: 0,
      checksAsked: 1,
      checksOnRecords: 1,
    },
    interactions: [],
    findings,
  }));
