import {
  KIND_CUSTOMER_INTERACTION,
  POSTURE_LEVELS,
  Posture,
  PostureItem,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** Whether a posture is that of a customer interaction. */
export function isInteraction(posture: Pick<PostureItem, 'kind'>): boolean {
  return posture.kind.toLowerCase() === KIND_CUSTOMER_INTERACTION.toLowerCase();
}

function worstFirst(one: PostureItem, other: PostureItem): number {
  return (
    POSTURE_LEVELS.indexOf(one.level) - POSTURE_LEVELS.indexOf(other.level) ||
    other.summary.fail - one.summary.fail ||
    other.summary.undetermined - one.summary.undetermined ||
    one.title.localeCompare(other.title)
  );
}

/**
 * The interactions behind a posture, the one that needs most work first: of an
 * interaction, itself.
 */
export function interactionsOf(posture: Posture): PostureItem[] {
  return isInteraction(posture)
    ? [posture]
    : [...(posture.interactions ?? [])].sort(worstFirst);
}
