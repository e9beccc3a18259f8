import { LintFinding, LintReport } from '../report';
import { summaryLines } from './summary';
import { Format } from './types';

/** What XML 1.0 cannot hold, escaped or not. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * JUnit XML: a suite for each file, and in it a case for each declaration that
 * was assessed or has findings. A case fails by its errors; the rest of its
 * findings is its output.
 */
export const junit: Format = function* junit(report) {
  const suites = suitesOf(report);
  const cases = [...suites.values()].flatMap(suite => [...suite.values()]);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield `<testsuites name="ai-governance lint" ${counts(cases)}>\n`;
  for (const [file, suite] of suites) {
    const ofSuite = [...suite.values()];
    yield `  <testsuite name="${escapeXml(file)}" ${counts(ofSuite)}>\n`;
    for (const [name, findings] of suite) {
      yield testCase(file, name, findings);
    }
    yield '  </testsuite>\n';
  }
  yield `  <system-out>${escapeXml(
    summaryLines(report).join('\n'),
  )}</system-out>\n`;
  yield '</testsuites>\n';
};

function suitesOf({ interactions, findings }: LintReport) {
  const suites = new Map<string, Map<string, LintFinding[]>>();
  const caseOf = (file: string, name: string): LintFinding[] => {
    const suite = suites.get(file) ?? new Map<string, LintFinding[]>();
    suites.set(file, suite);
    const found = suite.get(name) ?? [];
    suite.set(name, found);
    return found;
  };
  for (const { file, ref } of interactions) {
    caseOf(file, ref);
  }
  for (const finding of findings) {
    const { file, entityRef } = finding;
    caseOf(file, entityRef ?? file).push(finding);
  }
  return suites;
}

function testCase(file: string, name: string, findings: LintFinding[]): string {
  const errors = findings.filter(isError);
  const others = findings.filter(finding => !isError(finding));
  const attributes = [
    `classname="${escapeXml(file)}"`,
    `name="${escapeXml(name)}"`,
    `file="${escapeXml(file)}"`,
    ...(findings.length > 0 ? [`line="${findings[0].line}"`] : []),
  ].join(' ');
  const inside = [
    ...(errors.length > 0
      ? [
          `      <failure message="${escapeXml(errors[0].message)}" type="${
            errors[0].id
          }">${escapeXml(errors.map(described).join('\n'))}</failure>\n`,
        ]
      : []),
    ...(others.length > 0
      ? [
          `      <system-out>${escapeXml(
            others.map(described).join('\n'),
          )}</system-out>\n`,
        ]
      : []),
  ].join('');
  return inside === ''
    ? `    <testcase ${attributes}/>\n`
    : `    <testcase ${attributes}>\n${inside}    </testcase>\n`;
}

function counts(cases: LintFinding[][]): string {
  const failures = cases.filter(findings => findings.some(isError)).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="0"`;
}

function isError({ severity }: LintFinding): boolean {
  return severity === 'error';
}

function described(finding: LintFinding): string {
  const { file, line, column, severity, message, id } = finding;
  return `${file}:${line}:${column}: ${severity}: ${message} (${id})`;
}

/** A text as it may stand in an element or, quoted, in an attribute. */
function escapeXml(text: string): string {
  return text
    .replace(NO_XML, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}
