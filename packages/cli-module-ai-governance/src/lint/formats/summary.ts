import { LEVELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LintReport } from '../report';

/** What comes of it all, with denominators, one line each. */
export function summaryLines({ asOf, minLevel, totals }: LintReport): string[] {
  const {
    interactions,
    interactionsAssessed: assessed,
    interactionsReachingMinLevel: reaching,
  } = totals;
  const lines = [
    `Read ${number(totals.documents, 'document')} in ${number(
      totals.files,
      'file',
    )}: ${number(totals.aiSystems, 'AI system')}, ${number(
      interactions,
      'customer interaction',
    )}.`,
    `${number(totals.problems, 'problem')} in the declarations.`,
  ];
  if (interactions > assessed) {
    lines.push(
      `${assessed} of ${number(
        interactions,
        'customer interaction',
      )} assessed; the others are broken.`,
    );
  }
  if (assessed > 0) {
    const asked = assessed * totals.checksAsked;
    const levels = LEVELS.filter(
      level => totals.interactionsByLevel[level] > 0,
    ).map(level => `${totals.interactionsByLevel[level]} ${level}`);
    lines.push(
      `Checks as of ${asOf}: of ${asked} answers (${assessed} × ${
        totals.checksAsked
      }), ${totals.failing} fail and ${number(totals.questions, 'question')} ${
        totals.questions === 1 ? 'is' : 'are'
      } open.`,
      `Levels as declared, not verified: ${levels.join(', ')}.`,
      `${reaching} of ${number(assessed, 'customer interaction')} ${
        reaching === 1 ? 'reaches' : 'reach'
      } the wanted level, ${minLevel}.`,
    );
  }
  if (totals.aiSystemsUnexplained > 0) {
    lines.push(
      `${totals.aiSystemsUnexplained} of ${number(
        totals.aiSystems,
        'AI system',
      )}: no customer interaction read here names ${
        totals.aiSystemsUnexplained === 1 ? 'it' : 'them'
      }, and no reason is given.`,
    );
  }
  lines.push(
    `records not assessed: ${number(
      totals.checksOnRecords,
      'check',
    )} can be answered only in the portal`,
  );
  return lines;
}

function number(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
