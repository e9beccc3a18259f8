import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { FEEDBACK_PURPOSES, TOLD_IN } from '../../kinds/vocabulary';
import { blank, choice, isWritten } from '../wording';

type Feedback = NonNullable<CustomerInteractionSpec['feedback']>;

/** One channel for customers to be heard, as declared. */
export type FeedbackChannel = NonNullable<Feedback['channels']>[number];

const ADDRESS_BLANKS: Record<FeedbackChannel['type'], string> = {
  'web-form': 'web address of the form, with https',
  app: 'web address of the app, with https',
  chat: 'web address of the chat, with https',
  api: 'web address of the API, with https',
  email: 'e-mail address',
  phone: 'telephone number with country code, such as +44 20 7946 0000',
  post: 'postal address with street, place and country',
  'in-person': 'place with street, town and opening hours',
};

/** A blank for the address of a channel. */
export function addressBlank(type: string): string {
  return blank(
    ADDRESS_BLANKS[type as FeedbackChannel['type']] ??
      'address or number of the channel',
  );
}

/** A channel with a blank for all that customers must know of it. */
export function completeChannel(
  channel: Partial<Omit<FeedbackChannel, 'type' | 'purposes'>> & {
    type: string;
    purposes?: readonly string[];
  },
): object {
  const { type, purposes, address, accessibility, told } = channel;
  return {
    purposes: purposes?.length ? purposes : [choice(FEEDBACK_PURPOSES)],
    type,
    address: isWritten(address) ? address : addressBlank(type),
    accessibility,
    told: told?.length ? told : [choice(TOLD_IN)],
  };
}
