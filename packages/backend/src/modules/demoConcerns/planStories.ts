import type { Random } from './createRandom';
import { DAY, morningOf } from './officeHours';
import { NOT_ABOUT_AI, UNCLEAR } from './stories/letters';
import { LOAN_WAVE } from './stories/loanPreApproval';
import { SELLER_CHORUS } from './stories/sellerListingChecks';
import { storiesFor } from './stories/storiesFor';
import type { Story } from './stories/types';
import { placesFor } from './submitStory';
import type { DemoInteraction } from './types';

const YEAR = 364;

/** What is going to be told, and when. */
export interface PlannedStory {
  kind: 'usual' | 'wave' | 'chorus' | 'not-about-ai' | 'unclear';
  story: Story;
  /** Absent where nobody can tell yet. */
  interaction?: DemoInteraction;
  receivedAt: number;
}

function nameOf({ ref }: DemoInteraction): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

function isOffered({ language = 'en' }: Story, { languages }: DemoInteraction) {
  return languages.includes(language);
}

/**
 * Stories one after the other, so that none comes back before all others were
 * told. Those in languages that are not offered come half of the time.
 */
function deckOf(
  random: Random,
  stories: readonly Story[],
  interaction: DemoInteraction,
): () => Story | undefined {
  const fitting = stories.filter(
    story => placesFor(story, interaction).length > 0,
  );
  let deck: Story[] = [];
  return () => {
    if (deck.length === 0) {
      const kept = fitting.filter(
        story => isOffered(story, interaction) || random.happens(0.5),
      );
      deck = random.shuffled(kept.length > 0 ? kept : fitting);
    }
    return deck.pop();
  };
}

/** Some moments in the days before today, in the order of time. */
function moments(
  random: Random,
  count: number,
  today: number,
  [least, most]: readonly [least: number, most: number],
): number[] {
  return Array.from({ length: count }, () => {
    // Over a weekend the morning can lie two days later.
    const daysAgo = random.between(least, most);
    return morningOf(random, today - daysAgo * DAY);
  }).sort((one, other) => one - other);
}

/** An interaction by name; if there is none, one of the type; if none, any. */
function chosen(
  interactions: readonly DemoInteraction[],
  name: string,
  type: string,
): DemoInteraction {
  return (
    interactions.find(each => nameOf(each) === name) ??
    interactions.find(each => each.type === type) ??
    interactions[0]
  );
}

/** The same stories, told by many within some weeks. */
function many(options: {
  random: Random;
  kind: 'wave' | 'chorus';
  stories: readonly Story[];
  interaction: DemoInteraction;
  moments: number[];
}): PlannedStory[] {
  const { random, kind, interaction } = options;
  const next = deckOf(random, options.stories, interaction);
  return options.moments.flatMap(receivedAt => {
    const story = next();
    return story ? [{ kind, story, interaction, receivedAt }] : [];
  });
}

/**
 * Plans who tells what and when, over the twelve months before today: mostly
 * stories of all interactions, as often as they are spoken about; more and
 * more about one of them in the last four weeks; many voices with the same
 * words about another; some that nobody can place, and some that are about
 * something else.
 */
export function planStories(options: {
  random: Random;
  /** The moment at which the day begins. */
  today: number;
  interactions: readonly DemoInteraction[];
  count: number;
}): PlannedStory[] {
  const { random, today, interactions, count } = options;
  const part = (share: number) => Math.round(count * share);
  const wave = many({
    random,
    kind: 'wave',
    stories: LOAN_WAVE,
    interaction: chosen(interactions, 'loan-pre-approval', 'eligibility'),
    moments: moments(random, part(0.035), today, [3, 20]),
  });
  const chorus = many({
    random,
    kind: 'chorus',
    stories: SELLER_CHORUS,
    interaction: chosen(interactions, 'seller-listing-checks', 'moderation'),
    moments: moments(random, part(0.02), today, [3, 17]),
  });
  const unclear = moments(random, part(0.02), today, [3, 45]).map(
    (receivedAt, index): PlannedStory => ({
      kind: 'unclear',
      story: UNCLEAR[index % UNCLEAR.length],
      receivedAt,
    }),
  );
  const others = moments(random, part(0.025), today, [3, YEAR]).map(
    (receivedAt, index): PlannedStory => ({
      kind: 'not-about-ai',
      story: NOT_ABOUT_AI[index % NOT_ABOUT_AI.length],
      receivedAt,
    }),
  );
  const special = [...wave, ...chorus, ...unclear, ...others];
  const pools = interactions
    .map(interaction => {
      const { stories, weight } = storiesFor({
        name: nameOf(interaction),
        type: interaction.type,
      });
      const next = deckOf(random, stories, interaction);
      const isTold = stories.some(
        story => placesFor(story, interaction).length > 0,
      );
      return { interaction, next, weight: isTold ? weight : 0 };
    })
    .filter(({ weight }) => weight > 0);
  const usual = moments(
    random,
    pools.length > 0 ? count - special.length : 0,
    today,
    [3, YEAR],
  ).map((receivedAt): PlannedStory => {
    const { interaction, next } = random.pickWeighted(pools);
    return { kind: 'usual', story: next()!, interaction, receivedAt };
  });
  return [...special, ...usual].sort(
    (one, other) => one.receivedAt - other.receivedAt,
  );
}
