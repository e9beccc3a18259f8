import {
  Concern,
  CsvCell,
  nextClock,
} from '@ai-governance/backstage-plugin-ai-governance-common';

type Column = [name: string, value: (concern: Concern) => CsvCell];

/** Nothing personal, and no text of a customer but the summary. */
const COLUMNS: Column[] = [
  ['reference', ({ reference }) => reference],
  ['state', ({ state }) => state],
  ['severity', ({ severity }) => severity.value],
  ['channel', ({ channel }) => channel],
  ['interaction', ({ interactionRef }) => interactionRef],
  ['owner', ({ ownerRef }) => ownerRef],
  ['assignee', ({ assignee }) => assignee],
  ['requests', ({ requests }) => requests.map(({ type }) => type).join(' ')],
  ['summary', ({ summary }) => summary],
  ['received at', ({ receivedAt }) => receivedAt],
  ['acknowledged at', ({ acknowledgement }) => acknowledgement?.at],
  ['outcome told at', ({ communications }) => communications.at(-1)?.at],
  ['ended at', ({ ending }) => ending?.at],
  ['next due at', concern => nextClock(concern)?.dueAt],
  [
    'clocks late',
    ({ requests }) =>
      requests
        .flatMap(({ clocks }) => clocks)
        .filter(({ breachedAt, state }) => breachedAt || state === 'met-late')
        .length,
  ],
  [
    'outcomes',
    ({ requests }) =>
      requests
        .flatMap(({ decision }) => decision?.concernOutcome ?? [])
        .join(' '),
  ],
  [
    'decision effects',
    ({ requests }) =>
      requests
        .flatMap(({ decision }) => decision?.decisionEffect ?? [])
        .join(' '),
  ],
  ['cause', ({ cause }) => cause],
];

/** The header of the table. */
export const CONCERN_CSV_HEADER: CsvCell[] = COLUMNS.map(([name]) => name);

/** A concern as a row of the table. */
export function concernCsvRow(concern: Concern): CsvCell[] {
  return COLUMNS.map(([, value]) => value(concern));
}
