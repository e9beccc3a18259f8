import {
  Concern,
  isOpenConcern,
  runsOutAt,
  SEVERITIES,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { ConcernFigureColumns, toFigures } from './concernFigureColumns';
import { UnnumberedConcern } from './ConcernStore';

/** Later than every moment, for what has no end. */
export const END_OF_TIME = '9999-12-31T23:59:59.999Z';

/** A concern in SQL. */
export interface ConcernRow extends ConcernFigureColumns {
  number: number | string;
  id: string;
  version: number;
  state: Concern['state'];
  open: boolean | number;
  severity: number;
  channel: Concern['channel'];
  interaction_ref: string | null;
  owner_ref: string | null;
  assignee: string | null;
  received_at: string;
  due_at: string;
  breach_at: string;
  rules_version: string;
  erase_after: string | null;
  summary: string;
  body: string;
}

/** The number that people use: the year it was recorded in, and a count. */
function referenceOf(number: number, recordedAt: string): string {
  return `C-${recordedAt.slice(0, 4)}-${String(number).padStart(4, '0')}`;
}

/** The count in a reference, if it is one. */
export function numberIn(reference: string): number | undefined {
  const [, digits] = /^C-\d{4}-(\d{4,15})$/i.exec(reference.trim()) ?? [];
  return digits === undefined ? undefined : Number(digits);
}

/** The row of a concern, but for the number. */
export function toRow(
  concern: UnnumberedConcern,
  rulesVersion: string,
): Omit<ConcernRow, 'number'> {
  const { reference, ...body } = concern as Concern;
  const clocks = concern.requests.flatMap(request => request.clocks);
  const ends = clocks.flatMap(clock => runsOutAt(clock) ?? []).sort();
  const unnoticed = clocks
    .filter(clock => clock.state === 'running')
    .flatMap(({ dueAt }) => dueAt ?? [])
    .sort();
  return {
    id: concern.id,
    version: concern.version,
    state: concern.state,
    open: isOpenConcern(concern.state),
    severity: SEVERITIES.indexOf(concern.severity.value),
    channel: concern.channel,
    interaction_ref: concern.interactionRef ?? null,
    owner_ref: concern.ownerRef ?? null,
    assignee: concern.assignee ?? null,
    received_at: concern.receivedAt,
    due_at: ends[0] ?? END_OF_TIME,
    breach_at: unnoticed[0] ?? END_OF_TIME,
    rules_version: rulesVersion,
    erase_after: concern.eraseAfter ?? null,
    ...toFigures(concern),
    summary: concern.summary,
    body: JSON.stringify(body),
  };
}

/** The concern of a row. */
export function toConcern(row: Pick<ConcernRow, 'number' | 'body'>): Concern {
  const body: UnnumberedConcern = JSON.parse(row.body);
  return {
    ...body,
    reference: referenceOf(Number(row.number), body.recordedAt),
  };
}

/** Whether a clock of the concern has run out and is not met. */
export function isLate({ requests }: Concern, now: string): boolean {
  return requests.some(({ clocks }) =>
    clocks.some(clock => (runsOutAt(clock) ?? now) < now),
  );
}
