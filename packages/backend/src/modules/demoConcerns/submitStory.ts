import type { Random } from './createRandom';
import { inventCustomer, inventPerson } from './customers';
import type { Story } from './stories/types';
import { fitsPlace, inOneVoice, storyTeller } from './tellStory';
import type {
  Channel,
  DemoInteraction,
  DemoSubmission,
  RequestType,
} from './types';

const CHANNELS: readonly Channel[] = [
  'web-form',
  'email',
  'phone',
  'app',
  'post',
];

const CHANNEL_WEIGHTS: Record<Channel, number> = {
  'web-form': 10,
  email: 7,
  chat: 7,
  app: 6,
  phone: 5,
  post: 2,
  'in-person': 1,
  api: 1,
};

/** Requests that only somebody who may change the decision can decide. */
const REVIEWS: readonly RequestType[] = ['human-review', 'contest'];

function channelFor(
  random: Random,
  story: Story,
  channels: readonly Channel[] | undefined,
): Channel {
  if (story.channel) {
    return story.channel;
  }
  const types = channels && channels.length > 0 ? channels : CHANNELS;
  return random.pickWeighted(
    [...new Set(types)].map(type => ({ type, weight: CHANNEL_WEIGHTS[type] })),
  ).type;
}

/**
 * What a customer asks for, as far as it can be asked for there. Where nobody
 * may review, most people do not ask for it; a few do all the same.
 */
function requestsOf(
  random: Random,
  story: Story,
  interaction: DemoInteraction | undefined,
): RequestType[] {
  const allowed = new Set<RequestType>([
    'feedback',
    'complaint',
    ...(interaction?.requestTypes ?? story.asks),
  ]);
  const isReviewed = (interaction?.reviewers ?? []).length > 0;
  const asks = story.asks.filter(
    type =>
      allowed.has(type) &&
      (isReviewed || !REVIEWS.includes(type) || random.happens(0.2)),
  );
  return asks.length > 0 ? asks : ['complaint'];
}

/** A number as the business gives its decisions: `LPA-2026-40213`. */
function decisionRefFor(
  random: Random,
  ref: string,
  receivedAt: number,
): string {
  const name = ref.slice(ref.lastIndexOf('/') + 1);
  const letters = name
    .split('-')
    .map(word => word[0])
    .join('')
    .toUpperCase();
  const year = new Date(receivedAt).getUTCFullYear();
  return `${letters}-${year}-${random.between(10_000, 99_999)}`;
}

/** The places from which somebody can tell a story about an interaction. */
export function placesFor(
  story: Story,
  interaction: DemoInteraction | undefined,
): string[] {
  return (interaction?.jurisdictions ?? ['DE', 'FR', 'GB'])
    .map(place => place.split('-').slice(0, 2).join('-'))
    .filter(place => fitsPlace(story, place));
}

/** A story, as one customer submits it. */
export function submitStory(options: {
  random: Random;
  story: Story;
  interaction?: DemoInteraction;
  receivedAt: number;
}): { submission: DemoSubmission; tell: (text: string) => string } {
  const { random, story, interaction, receivedAt } = options;
  const { language = 'en', authority } = story;
  const jurisdiction = random.pick(placesFor(story, interaction));
  const channel = channelFor(random, story, interaction?.channels);
  const tell = storyTeller({ random, language, jurisdiction });
  const requests = requestsOf(random, story, interaction);
  const isChallenge = requests.some(type =>
    ['human-review', 'contest', 'objection', 'explanation'].includes(type),
  );
  const isNameless =
    channel === 'web-form' && !authority && random.happens(0.12);
  const description = inOneVoice({
    random,
    text: tell(story.text),
    language,
    asksForSomething: story.asks.some(type => type !== 'feedback'),
    isTyped: ['web-form', 'email', 'chat', 'app'].includes(channel),
    isLetter:
      channel === 'post' || (channel === 'email' && random.happens(0.6)),
  });
  return {
    tell,
    submission: {
      receivedAt: new Date(receivedAt).toISOString(),
      channel,
      interactionRef: interaction?.ref,
      decisionRef:
        interaction && isChallenge && random.happens(0.7)
          ? decisionRefFor(random, interaction.ref, receivedAt)
          : undefined,
      summary: tell(story.summary),
      description,
      requests: requests.map(type => ({ type })),
      jurisdiction,
      language,
      desiredOutcome: story.wants && tell(story.wants),
      adjustmentsNeeded: story.needs,
      onBehalfOf: authority
        ? { name: inventPerson(random, language), authority }
        : undefined,
      customer: isNameless
        ? undefined
        : inventCustomer({
            random,
            language,
            relationship: interaction?.roles?.length
              ? random.pick(interaction.roles)
              : undefined,
          }),
    },
  };
}
