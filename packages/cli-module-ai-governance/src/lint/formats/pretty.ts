import { styleText } from 'node:util';
import { LintFinding } from '../report';
import { byFile } from './byFile';
import { printable } from './printable';
import { summaryLines } from './summary';
import { Format } from './types';

type Style = Parameters<typeof styleText>[0];

const STYLES: Record<LintFinding['severity'], Style> = {
  error: 'red',
  warning: 'yellow',
  note: 'cyan',
};

/** For people: by file, in plain words. */
export const pretty: Format = function* pretty(report, { color, fixes }) {
  const style = (as: Style, text: string) =>
    color ? styleText(as, text, { validateStream: false }) : text;
  const titles = new Map(
    report.interactions.map(({ ref, title }) => [ref, title]),
  );

  for (const [file, findings] of byFile(report.findings)) {
    yield `${style('underline', printable(file))}\n`;
    for (const finding of findings) {
      const { id, severity, entityRef, line, column } = finding;
      const title = finding.kind === 'check' && titles.get(entityRef!);
      const place = `${line}:${column}`.padEnd(8);
      const what = style(STYLES[severity], saidOf(finding).padEnd(10));
      const about = title ? `${printable(title)}: ` : '';
      const message = printable(finding.message);
      yield `  ${place} ${what} ${about}${message} ${style(
        'dim',
        `(${id})`,
      )}\n`;
      if (fixes && finding.fix) {
        yield `${indented(finding.fix.yaml)}\n`;
      }
    }
    yield '\n';
  }
  if (report.findings.some(({ severity }) => severity === 'error')) {
    yield `✗ marks what makes this command end with 1.\n`;
  }
  yield `${summaryLines(report).join('\n')}\n`;
};

function saidOf({ kind, severity, status }: LintFinding): string {
  const mark = severity === 'error' ? '✗ ' : '  ';
  if (kind === 'problem') {
    return `${mark}problem`;
  }
  return `${mark}${status === 'fail' ? 'fails' : 'question'}`;
}

function indented(yaml: string): string {
  return yaml
    .trimEnd()
    .split('\n')
    .map(line => `           ${printable(line)}`)
    .join('\n');
}
