import { dayOf } from '../formatting/moments';
import { placeOf } from '../formatting/places';
import { listOf, wordsOf } from '../formatting/words';
import type { Messages } from '../hooks/useMessages';
import { messages } from '../messages';

/** Closed lists that have words of their own, by the path of the fact. */
const WORDS = {
  'affected.roles': 'affectedRole',
  'decision.humanRole': 'humanRole',
  'decision.effect': 'effect',
  'aiSystems.roles': 'systemRole',
} as const;

/** Facts that name something, so that they stand as they are written. */
const NAMES = ['oversight.reviewers', 'aiSystems.ref'];

const ENTITY_REF = /^[^:/]+:[^:/]+\/[^:/]+$/;

const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a fact names an entity in full, so that it can be looked up. */
export function isEntityRef(path: string, value: unknown): value is string {
  return (
    NAMES.includes(path) && typeof value === 'string' && ENTITY_REF.test(value)
  );
}

function wordOf(
  path: string,
  value: string,
  options: { t: Messages; language: string },
): string {
  const { t, language } = options;
  const list = Object.hasOwn(WORDS, path)
    ? WORDS[path as keyof typeof WORDS]
    : undefined;
  if (list && Object.hasOwn(messages.words[list], value)) {
    return t(`words.${list}.${value}` as 'words.effect.legal');
  }
  if (path === 'affected.jurisdictions') {
    return placeOf(value, language);
  }
  if (NAMES.includes(path)) {
    return value;
  }
  return DATE.test(value) ? dayOf(value, language) : wordsOf(value);
}

/** A fact in plain words. */
export function factValue(
  path: string,
  value: unknown,
  options: { t: Messages; language: string },
): string {
  const { t, language } = options;
  if (typeof value === 'boolean') {
    return t(value ? 'words.yes' : 'words.no');
  }
  if (typeof value === 'string') {
    return wordOf(path, value, options);
  }
  if (Array.isArray(value)) {
    return value.length > 0
      ? listOf(
          value.map(item => factValue(path, item, options)),
          language,
        )
      : t('confirmedFacts.none');
  }
  return JSON.stringify(value);
}
