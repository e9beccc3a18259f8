import { Concern } from '../schemas/concern';
import { StepContext, StepLack, ToldCustomer } from './types';

interface Telling {
  channel?: ToldCustomer['channel'];
  text?: string;
  at?: string;
}

/** What is still lacking before a customer can be said to have been told. */
export function tellingLacks(
  concern: Concern,
  { channel, text, at }: Telling,
  context: StepContext,
): StepLack[] {
  const lacks: StepLack[] = [];
  if (!text) {
    lacks.push({ id: 'text', message: 'Say what the customer is told.' });
  }
  if (!channel) {
    lacks.push({ id: 'channel', message: 'Say how the customer is told.' });
  } else if (channel === 'receipt' && context.hasContact) {
    lacks.push({
      id: 'direct-channel',
      message:
        'The customer left a way to be reached; a message behind the receipt alone does not tell them.',
    });
  }
  if (at !== undefined) {
    const told = Date.parse(at);
    if (told > Date.parse(context.at)) {
      lacks.push({
        id: 'past',
        message: 'The customer cannot have been told later than now.',
      });
    }
    if (told < Date.parse(concern.receivedAt)) {
      lacks.push({
        id: 'after-receipt',
        message: 'The customer cannot have been told before the concern came.',
      });
    }
  }
  return lacks;
}

/** What is told, once nothing is lacking. */
export function telling(
  { channel, text, at }: Telling,
  context: StepContext,
): ToldCustomer {
  return { channel: channel!, text: text!, at: toUtc(at ?? context.at) };
}

/** A moment in UTC, so that moments can be compared as texts. */
export function toUtc(at: string): string {
  return new Date(at).toISOString();
}
