import { wordsOf } from '../wording';
import { FeedbackChannel } from './completeChannel';

const HTTPS = /^https:\/\/([^\s/:?#]+\.[a-z]{2,})(?::\d+)?(?:[/?#]\S*)?$/i;
const E_MAIL = /^(?:mailto:)?[^\s@<>()]+@([^\s@<>()]+\.[a-z]{2,})$/i;
const TELEPHONE = /^(?:tel:)?\+[\d\s()./-]+$/;
const WEB_ADDRESS = /^(?:https?:\/\/|www\.)/i;

// Names that lead nowhere from a customer's machine, and those that manuals use.
const NOWHERE =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|corp|test|invalid)$|(?:^|\.)example\.(?:com|net|org)$/i;

const FEWEST_DIGITS = 7;
const FEWEST_WORDS = 4;

function isReachable(pattern: RegExp, address: string): boolean {
  const host = pattern.exec(address)?.[1];
  return host !== undefined && !NOWHERE.test(host);
}

/**
 * What is wrong with the address of a channel for customers, if anything, as
 * the end of a sentence that starts with the address.
 */
export function addressFault(
  type: FeedbackChannel['type'],
  written: string,
): string | undefined {
  const address = written.trim();
  switch (type) {
    case 'email':
      return isReachable(E_MAIL, address)
        ? undefined
        : 'is no e-mail address that customers can write to';
    case 'phone':
      return TELEPHONE.test(address) &&
        address.replace(/\D/g, '').length >= FEWEST_DIGITS
        ? undefined
        : 'is no telephone number with country code, such as +44 20 7946 0000';
    case 'post':
    case 'in-person':
      return WEB_ADDRESS.test(address) || wordsOf(address).length < FEWEST_WORDS
        ? 'is no address that a letter or a visitor would find'
        : undefined;
    default:
      return isReachable(HTTPS, address)
        ? undefined
        : 'is no web address that customers can safely reach';
  }
}
