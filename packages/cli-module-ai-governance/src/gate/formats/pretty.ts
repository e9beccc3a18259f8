import {
  GateCheck,
  GateInteraction,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { styleText } from 'node:util';
import { Format } from './types';
import {
  checksOf,
  fileOf,
  levelOf,
  oneLine,
  saidBy,
  timesOf,
  upcomingLines,
  verdictOf,
} from './wording';

type Style = Parameters<typeof styleText>[0];
type Styler = (as: Style, text: string) => string;

const STYLES: Record<GateCheck['status'], Style> = {
  fail: 'red',
  undetermined: 'yellow',
  waived: 'cyan',
};

/** For people: what came of it, why, and what holds each interaction back. */
export const pretty: Format = (report, { color }) => {
  const style: Styler = (as, text) =>
    color ? styleText(as, text, { validateStream: false }) : text;
  const mark = report.passed ? style('green', '✓') : style('red', '✗');
  const lines = [
    `${mark} ${style('bold', oneLine(report.title))} (${
      report.entityRef
    }) ${verdictOf(report)}`,
    `  Level ${levelOf(report)}, ${timesOf(report)}.`,
    ...[report.modeBecause, ...upcomingLines(report), ...report.reasons].map(
      line => `  ${oneLine(line)}`,
    ),
    '',
    ...report.interactions.flatMap(interaction => [
      ...interactionLines(interaction, style),
      '',
    ]),
    ...report.notes.map(note => `Note: ${oneLine(note)}`),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
};

function interactionLines(
  interaction: GateInteraction,
  style: Styler,
): string[] {
  const { title, passed, reasons } = interaction;
  return [
    `${passed ? '✓' : '✗'} ${style('underline', oneLine(title))}: ${levelOf(
      interaction,
    )}`,
    ...reasons.map(reason => `    ${oneLine(reason)}`),
    ...checksOf(interaction).flatMap(check => [
      `    ${style(STYLES[check.status], saidBy(check).padEnd(8))} ${oneLine(
        check.message,
      )} ${style('dim', `(${check.checkId})`)}`,
      ...fixLines(check),
    ]),
  ];
}

function fixLines({ fix }: GateCheck): string[] {
  if (!fix) {
    return [];
  }
  const where =
    fix.type === 'portal'
      ? `in the portal, under ${fix.room}`
      : `${fix.path} of ${fix.entityRef}${
          fix.location ? ` in ${fileOf(fix.location)}` : ''
        }`;
  return [`             mend: ${oneLine(where)}`];
}
