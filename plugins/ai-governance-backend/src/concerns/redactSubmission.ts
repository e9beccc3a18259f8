import { ConcernSubmission } from '@ai-governance/backstage-plugin-ai-governance-common';
import { redactIdentifiers } from '../intake/redaction/redactIdentifiers';

/** A submission whose texts are without obvious identifiers. */
export interface RedactedSubmission {
  submission: ConcernSubmission;
  /** How many there were, by kind. */
  counts: Record<string, number>;
}

/** Takes obvious identifiers out of the texts of a submission. */
export function redactSubmission(
  submission: ConcernSubmission,
): RedactedSubmission {
  const { jurisdiction } = submission;
  const counts: Record<string, number> = {};
  const clean = (text: string) => {
    const { text: redacted, counts: found } = redactIdentifiers(text, {
      countries: jurisdiction ? [jurisdiction.slice(0, 2)] : [],
    });
    for (const [kind, count] of Object.entries(found)) {
      counts[kind] = (counts[kind] ?? 0) + count;
    }
    return redacted;
  };
  const { summary, description, desiredOutcome } = submission;
  return {
    counts,
    submission: {
      ...submission,
      summary: clean(summary),
      description: clean(description),
      desiredOutcome: desiredOutcome && clean(desiredOutcome),
    },
  };
}
