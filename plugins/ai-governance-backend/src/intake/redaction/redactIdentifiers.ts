import { findCards } from './cards';
import { findEmails } from './emails';
import { findIbans } from './ibans';
import { findNationalIds } from './nationalIds';
import { findPhones } from './phones';
import { Finder, replaceSpans } from './spans';

/**
 * What is looked for, in this order: the surest first, so that no part of an
 * account number is taken for a telephone number.
 */
const FINDERS = {
  email: findEmails,
  iban: findIbans,
  card: findCards,
  'national-id': findNationalIds,
  phone: findPhones,
} satisfies Record<string, Finder>;

/** A sort of identifier, and the word in brackets that stands in for it. */
export type IdentifierKind = keyof typeof FINDERS;

/** A text without its obvious identifiers. */
export interface Redaction {
  text: string;
  /** How many were replaced; kinds of which there was none are left out. */
  counts: Partial<Record<IdentifierKind, number>>;
}

/**
 * Replaces what plainly identifies a person in a text by its kind, such as
 * `[email]`. Names and addresses stay: nothing tells them from other words.
 * @param options - `countries` are those whose telephone numbers are known
 * without a prefix, as ISO 3166 codes of two letters
 */
export function redactIdentifiers(
  text: string,
  options: { countries?: readonly string[] } = {},
): Redaction {
  const { countries = [] } = options;
  const counts: Redaction['counts'] = {};
  let redacted = text;
  let before;
  // What stood beside something that went may be plain only now.
  do {
    before = redacted;
    for (const [kind, find] of Object.entries(FINDERS)) {
      const spans = find(redacted, { countries });
      const { text: left, count } = replaceSpans(redacted, {
        spans,
        word: `[${kind}]`,
      });
      redacted = left;
      if (count > 0) {
        counts[kind as IdentifierKind] =
          (counts[kind as IdentifierKind] ?? 0) + count;
      }
    }
  } while (redacted !== before);
  return { text: redacted, counts };
}
