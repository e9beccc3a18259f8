import { InteractionFacts } from '../../facts/types';
import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { FEEDBACK_CHANNEL_TYPES } from '../../kinds/vocabulary';
import { blank, choice, isWritten, wordsOf } from '../wording';

type Transparency = NonNullable<CustomerInteractionSpec['transparency']>;

/** One right, as declared. */
export type Right = NonNullable<Transparency['rights']>[number];

const FEWEST_WORDS = 4;

/** Whether a text can tell customers what to do. */
export function saysHow(how: string | undefined): boolean {
  return isWritten(how) && wordsOf(how).length >= FEWEST_WORDS;
}

/** Whether a right is to have somebody look at a decision again. */
export function isReview({ right }: Pick<Right, 'right'>): boolean {
  return right === 'human-review' || right === 'contest';
}

/** The types of the feedback channels that there are. */
export function channelTypes(facts: InteractionFacts): string[] {
  return [
    ...new Set((facts.spec.feedback?.channels ?? []).map(({ type }) => type)),
  ];
}

/**
 * A right with a way to it: what is missing becomes a blank, the channel one
 * of those that exist.
 */
export function completeRight(
  facts: InteractionFacts,
  right: Partial<Omit<Right, 'right'>> & { right: string },
): object {
  const existing = channelTypes(facts);
  const { how, channel, within } = right;
  return {
    ...right,
    how: saysHow(how) ? how : blank('what a customer does, as steps'),
    channel:
      channel && existing.includes(channel)
        ? channel
        : choice(existing.length > 0 ? existing : FEEDBACK_CHANNEL_TYPES),
    within: within ?? blank('period, such as P30D'),
  };
}
