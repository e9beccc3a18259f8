import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import {
  INFORMATION_CHANNELS,
  INFORMATION_FORMATS,
} from '../../kinds/vocabulary';
import { fail, fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { blank, choice, isWritten, plain } from '../wording';

type Transparency = NonNullable<CustomerInteractionSpec['transparency']>;
type Channel = NonNullable<Transparency['channels']>[number];

const ON_SCREEN = [
  'html',
  'pdf',
  'message',
  'audio',
  'video',
  'easy-read',
  'large-print',
  'sign-language',
];
const ON_PAPER = ['print', 'easy-read', 'large-print', 'braille'];

/** The formats that a channel can carry at all. */
const FORMATS: Record<Channel['kind'], readonly string[]> = {
  web: ON_SCREEN,
  app: ON_SCREEN,
  chat: ON_SCREEN,
  email: ON_SCREEN,
  letter: ON_PAPER,
  phone: ['spoken', 'audio'],
  'in-person': ['spoken', 'sign-language', ...ON_PAPER],
  contract: ['html', 'pdf', ...ON_PAPER],
};

function suits({ kind, format }: Channel): boolean {
  return !format || FORMATS[kind].includes(format);
}

function isComplete(channel: Channel): boolean {
  return Boolean(channel.format) && isWritten(channel.rationale);
}

function completed(channel: Channel): object {
  const { kind, format, rationale } = channel;
  return {
    kind,
    format: format && suits(channel) ? format : choice(FORMATS[kind]),
    rationale: isWritten(rationale)
      ? rationale
      : blank('why this channel fits these customers'),
  };
}

export const informationChannelsFit: Check = {
  id: 'transparency.information-channels-fit',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told in places and formats chosen for them',
  why: 'Information in a place where these customers never look reaches nobody.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const channels = facts.spec.transparency?.channels ?? [];
    const path = ['transparency', 'channels'];
    if (channels.length === 0) {
      return fail(
        'Nothing says where customers are told.',
        fixInteraction(facts, path, [
          {
            kind: choice(INFORMATION_CHANNELS),
            format: choice(INFORMATION_FORMATS),
            rationale: blank('why this channel fits these customers'),
          },
        ]),
      );
    }
    const unsuited = channels.find(channel => !suits(channel));
    if (unsuited) {
      return fail(
        `The channel ${plain(unsuited.kind)} cannot carry the format ${plain(
          unsuited.format!,
        )}.`,
        fixInteraction(facts, path, channels.map(completed)),
      );
    }
    const open = channels.find(channel => !isComplete(channel));
    if (open) {
      return undetermined(
        open.format
          ? `Why does the channel ${plain(open.kind)} fit these customers?`
          : `In which format are customers told through the channel ${plain(
              open.kind,
            )}?`,
        fixInteraction(facts, path, channels.map(completed)),
      );
    }
    return pass('Each channel has a format, and a reason why it fits.');
  },
};
