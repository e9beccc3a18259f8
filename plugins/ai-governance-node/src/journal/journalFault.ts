import {
  JournalFault,
  JournalProblem,
  RecordKey,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/**
 * Names a place where the journal is not as it was written.
 * @public
 */
export function journalFault(
  problem: JournalProblem,
  place: { record?: RecordKey; position?: number; checkpoint?: number },
  what: string,
): JournalFault {
  const { record, position, checkpoint } = place;
  const parts = [
    record && `The journal of ${record.kind} ${record.id}`,
    position !== undefined && `at position ${position}`,
    !record && checkpoint !== undefined && `Checkpoint ${checkpoint}`,
  ];
  return {
    ok: false,
    problem,
    message: `${parts.filter(Boolean).join(' ')}: ${what}`,
    ...(record && { recordKind: record.kind, recordId: record.id }),
    ...(position !== undefined && { position }),
    ...(checkpoint !== undefined && { checkpoint }),
  };
}
