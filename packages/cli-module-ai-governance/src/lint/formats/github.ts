import { LintFinding } from '../report';
import { summaryLines } from './summary';
import { Format } from './types';

const COMMANDS: Record<LintFinding['severity'], string> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Annotations for GitHub Actions, by its workflow commands. */
export const github: Format = function* github(report) {
  for (const finding of report.findings) {
    const { severity, file, line, column, id, entityRef } = finding;
    const properties = Object.entries({
      file,
      line: String(line),
      col: String(column),
      title: entityRef ? `${id} · ${entityRef}` : id,
    }).map(([key, value]) => `${key}=${escapeProperty(value)}`);
    yield `::${COMMANDS[severity]} ${properties.join(',')}::${escapeMessage(
      finding.message,
    )}\n`;
  }
  yield `${summaryLines(report).join('\n')}\n`;
};

function escapeMessage(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
