import { createHash } from 'node:crypto';
import type { Log, ReportingDescriptor, Result } from 'sarif';
import packageJson from '../../../package.json';
import { RULES, Rule } from '../../rules';
import { LintFinding } from '../report';
import { summaryLines } from './summary';
import { Format } from './types';

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** SARIF 2.1.0, for code scanning. */
export const sarif: Format = function* sarif(report) {
  const log: Log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'ai-governance lint',
            semanticVersion: packageJson.version,
            rules: RULES.map(toDescriptor),
          },
        },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            exitCode: report.ok ? 0 : 1,
            toolExecutionNotifications: summaryLines(report).map(text => ({
              level: 'note',
              message: { text },
            })),
          },
        ],
        results: report.findings.map(toResult),
      },
    ],
  };
  yield `${JSON.stringify(log, null, 2)}\n`;
};

function toDescriptor(rule: Rule): ReportingDescriptor {
  const { id, title, why, requirement, level } = rule;
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: { text: `${title}. ${why}` },
    properties: {
      tags: ['ai-governance', ...(requirement ? [requirement] : [])],
      level,
    },
  };
}

const RULE_INDEX = new Map(RULES.map(({ id }, index) => [id, index]));

function toResult(finding: LintFinding): Result {
  const { id, severity, entityRef, file, line, column, path, fix } = finding;
  return {
    ruleId: id,
    ruleIndex: RULE_INDEX.get(id),
    level: severity,
    message: { text: finding.message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column },
        },
        ...(entityRef && {
          logicalLocations: [{ fullyQualifiedName: entityRef, kind: 'object' }],
        }),
      },
    ],
    partialFingerprints: {
      'aiGovernanceFinding/v1': fingerprint([id, entityRef ?? file, path]),
    },
    ...(fix && { properties: { fix } }),
  };
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Stays the same when the lines move. */
function fingerprint(parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
