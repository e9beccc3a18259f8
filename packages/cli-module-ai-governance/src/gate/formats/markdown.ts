import {
  GateCheck,
  GateInteraction,
  GateReport,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { parseEntityRef } from '@backstage/catalog-model';
import { code, fenced, html, text } from './escape';
import { Format } from './types';
import {
  checksOf,
  fileOf,
  levelOf,
  number,
  saidBy,
  timesOf,
  upcomingLines,
  verdictOf,
} from './wording';

/** A comment on a pull request may have 65,536 characters. */
const LONGEST = 60_000;

/** The path of the tab on the page of an entity in the app. */
const TAB = 'ai-customer-impact';

/** How much is said, tried from all to least until it fits. */
const DETAILS = [
  { fixes: true, checks: Infinity },
  { fixes: false, checks: Infinity },
  { fixes: false, checks: 3 },
  { fixes: false, checks: 0 },
];

type Details = (typeof DETAILS)[number];

/** A summary for a pull request: what came of it, and what to mend. */
export const markdown: Format = (report, { portalUrl }) => {
  let said = '';
  for (const details of DETAILS) {
    said = compose(report, portalUrl, details);
    if (said.length <= LONGEST) {
      break;
    }
  }
  return said;
};

function compose(
  report: GateReport,
  portalUrl: string | undefined,
  details: Details,
): string {
  const mark = report.passed ? '✓' : '✗';
  const parts = [
    `### ${mark} AI customer impact: ${text(report.title)}`,
    `${text(report.title)} ${verdictOf(report)}`,
    bullets([
      `Level: **${levelOf(report)}**, wanted: **${
        report.wantedLevel
      }**, ${timesOf(report)}`,
      `Mode: **${report.mode}**. ${text(report.modeBecause)}`,
      ...upcomingLines(report),
      ...report.reasons.map(reason => `**${text(reason)}**`),
      ...(portalUrl
        ? [`[Open in the portal](${tabOf(report.entityRef, portalUrl)})`]
        : []),
    ]),
    ...(report.interactions.length > 0 ? [table(report.interactions)] : []),
    ...report.interactions.flatMap(item => interactionParts(item, details)),
    ...(report.notes.length > 0 ? [bullets(report.notes.map(text))] : []),
    ...(details.fixes ? [] : ['Too long to say all here; the portal does.']),
  ];
  return `${parts.join('\n\n')}\n`;
}

function table(interactions: GateInteraction[]): string {
  return [
    '| customer interaction | level | passes | holding it back | waived |',
    '| --- | --- | --- | --- | --- |',
    ...interactions.map(item => {
      const { title, passed, reasons, waived } = item;
      const counts = (['fail', 'undetermined'] as const).flatMap(status => {
        const found = item.holding.filter(check => check.status === status);
        const noun = status === 'fail' ? 'failing check' : 'question';
        return found.length > 0 ? [number(found.length, noun)] : [];
      });
      const unaccepted = item.holding.filter(
        check => check.status === 'waived',
      ).length;
      const holding = [
        ...reasons.map(text),
        ...counts,
        ...(unaccepted > 0 ? [number(unaccepted, 'waived check')] : []),
      ];
      return `| ${[
        text(title),
        levelOf(item),
        passed ? '✓ yes' : '✗ no',
        holding.join(', ') || 'nothing',
        waived.length,
      ].join(' | ')} |`;
    }),
  ].join('\n');
}

function interactionParts(
  interaction: GateInteraction,
  { fixes, checks }: Details,
): string[] {
  const all = checksOf(interaction);
  const shown = all.slice(0, checks);
  if (shown.length === 0) {
    return [];
  }
  const left = all.length - shown.length;
  return [
    `#### ${text(interaction.title)}`,
    ...shown.flatMap(check => checkParts(check, interaction, fixes)),
    ...(left > 0 ? [`And ${left} more.`] : []),
  ];
}

function checkParts(
  check: GateCheck,
  { holding }: GateInteraction,
  fixes: boolean,
): string[] {
  const { checkId, title, status, message, fix } = check;
  const accepted =
    status === 'waived' && !holding.some(held => held.checkId === checkId);
  const said = `${saidBy(check)}${accepted ? ', accepted' : ''}`;
  const parts = [
    `**${said}:** ${text(message)} ${
      title ? `Needed: ${text(title)}. ` : ''
    }(${code(checkId)})`,
  ];
  if (fix?.type === 'portal') {
    parts.push(`Mend it in the portal, under ${text(fix.room)}.`);
  } else if (fix && fixes) {
    const where = fix.location ? ` in ${html(fileOf(fix.location))}` : '';
    parts.push(
      [
        `<details><summary>How to mend it: <code>${html(
          fix.path,
        )}</code> of ${html(fix.entityRef)}${where}</summary>`,
        fenced('yaml', fix.yaml),
        '</details>',
      ].join('\n\n'),
    );
  }
  return parts;
}

function tabOf(entityRef: string, portalUrl: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  const page = [namespace, kind, name].map(encodeURIComponent).join('/');
  return `${portalUrl}/catalog/${page}/${TAB}`;
}

function bullets(lines: string[]): string {
  return lines.map(line => `- ${line}`).join('\n');
}
