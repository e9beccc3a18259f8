import {
  deadlineInWords,
  Entitlement,
  RegulationQuestion,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { styleText } from 'node:util';
import { printable } from '../lint/formats/printable';
import { Answer } from './entitlementsIn';

const WAYS: Record<Entitlement['exercisable']['state'], string> = {
  designed: 'designed',
  missing: 'missing',
  'not-yet-exercised': 'not yet exercised',
  operating: 'operating',
  failing: 'failing',
  undetermined: 'takes a record in the portal',
};

/** What customers are due, for people. */
export function* pretty(
  answers: readonly Answer[],
  { asOf, color }: { asOf: string; color: boolean },
): Generator<string> {
  const style = (as: Parameters<typeof styleText>[0], text: string) =>
    color ? styleText(as, text, { validateStream: false }) : text;

  for (const { title, file, report } of answers) {
    const { entitlements, questions } = report;
    yield `${style('underline', printable(title))} ${style(
      'dim',
      `(${printable(file)})`,
    )}\n`;
    if (entitlements.length === 0) {
      yield '  By the packs and the facts known, no law gives these customers anything.\n';
    }
    for (const entitlement of entitlements) {
      yield* linesOf(entitlement).map(line => `  ${line}\n`);
    }
    if (questions.length > 0) {
      yield `  ${style('cyan', `Open: ${questions.length}`)}\n`;
    }
    for (const question of questions) {
      yield `    ? ${printable(questionLine(question))}\n`;
    }
    yield '\n';
  }
  const [{ report }] = answers;
  yield `As of ${asOf}, by ${report.packs.length} packs: ${report.packs
    .map(({ id }) => id)
    .join(', ')}.\n`;
  yield 'records not assessed: all of it is provisional until the legal team adopts the rows and somebody confirms the facts, in the portal.\n';
  yield 'It informs, and is no legal advice.\n';
}

function linesOf(entitlement: Entitlement): string[] {
  const { title, applies, sources, deadlines, exercisable } = entitlement;
  const [lacking] = exercisable.lacking;
  return [
    `${applies === 'yes' ? '•' : '?'} ${title}`,
    ...sources.map(({ citation, places }) => {
      const where = places.map(
        ({ jurisdiction, state, from, applies: here }) =>
          `${jurisdiction} ${here === 'yes' ? '' : 'perhaps '}${state}${
            from ? ` from ${from}` : ''
          }`,
      );
      return `    ${printable(citation)}: ${where.join(', ')}`;
    }),
    ...deadlines.map(
      ({ deadline }) => `    ${printable(deadlineInWords(deadline))}`,
    ),
    `    way for customers: ${WAYS[exercisable.state]}${
      lacking ? `. ${printable(lacking.message)}` : ''
    }${lacking?.path ? ` (${lacking.path})` : ''}`,
  ];
}

function questionLine({ question, path }: RegulationQuestion): string {
  return path ? `${question} (${path})` : question;
}
