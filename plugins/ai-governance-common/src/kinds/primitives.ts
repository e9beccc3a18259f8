import { z } from 'zod';

const NAME = '[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,61}[A-Za-z0-9])?';
const NAMESPACE = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/**
 * Text that people read. The first character must say something: an empty
 * or blank text is a mistake, not an answer.
 */
export function text(description: string) {
  return z
    .string()
    .regex(/^\s*\S/, { error: 'text that is not blank' })
    .describe(description);
}

/** A list of texts. */
export function texts(description: string, each: string) {
  return z.array(text(each)).describe(description);
}

/** One of a closed list of words. */
export function oneOf<const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
) {
  return z.enum(values).describe(description);
}

/** A yes or no. */
export function yesNo(description: string) {
  return z.boolean().describe(description);
}

/** A calendar date. */
export function date(description: string) {
  return z
    .string()
    .regex(z.regexes.date, {
      error: 'a date as YYYY-MM-DD, such as 2026-05-01',
    })
    .describe(`${description} Written as YYYY-MM-DD.`);
}

/** A length of time, in whole units. */
export function period(description: string) {
  return z
    .string()
    .regex(
      /^P(?=\d|T\d)(?:\d+Y)?(?:\d+M)?(?:\d+W)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?)?$/,
      {
        error:
          'an ISO 8601 duration, such as P30D (30 days) or PT72H (72 hours)',
      },
    )
    .describe(`${description} An ISO 8601 duration, such as P30D or PT72H.`);
}

/** A web address. */
export function webAddress(description: string) {
  return z
    .string()
    .regex(/^https?:\/\/[^\s/]+\S*$/, {
      error: 'a web address that starts with https://',
    })
    .describe(description);
}

/**
 * A reference to an entity of one of some kinds. The catalog drops relations
 * to other kinds without a word, so the pattern refuses them.
 */
export function entityRef(kinds: readonly string[], description: string) {
  const spellings = kinds.flatMap(kind => [kind, kind.toLowerCase()]);
  const allowed = [...new Set(spellings)].join('|');
  const [kind] = kinds;
  return z
    .string()
    .regex(new RegExp(`^(?:(?:${allowed}):)?(?:${NAMESPACE}/)?${NAME}$`), {
      error: `a reference to ${kinds.join(
        ' or ',
      )}, such as ${kind.toLowerCase()}:default/some-name`,
    })
    .describe(description);
}

/** A reference to an entity of any kind; the kind has to be written out. */
export function anyEntityRef(description: string) {
  return z
    .string()
    .regex(new RegExp(`^[A-Za-z][A-Za-z0-9]*:(?:${NAMESPACE}/)?${NAME}$`), {
      error:
        'an entity reference with its kind, such as resource:default/model',
    })
    .describe(description);
}

/** An owner: a team, or a person. */
export function owner(description: string) {
  return entityRef(['Group', 'User'], description);
}
