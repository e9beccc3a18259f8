import type { JSX } from 'react';

/** Texts by their keys, with dots where they are nested. */
type Texts = Record<string, string>;

/** How keys of texts end that hang on a number, as i18next has it. */
type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** By key, the texts that it can stand for: several if they hang on a number. */
type TextsByKey<T extends Texts> = {
  [K in keyof T as K extends `${infer Stem}_${Plural}` ? Stem : K]: T[K];
};

/** The keys of texts that hang on a number. */
type CountedKeys<T extends Texts> = {
  [K in keyof T]: K extends `${infer Stem}_${Plural}` ? Stem : never;
}[keyof T];

type Trimmed<T extends string> = T extends ` ${infer U}` | `${infer U} `
  ? Trimmed<U>
  : T;

/** What stands between braces in a text: names, some with a format behind. */
type Placeholders<T> = T extends `${string}{{${infer Inner}}}${infer Rest}`
  ? Trimmed<Inner> | Placeholders<Rest>
  : never;

/** The values that the placeholders of texts ask for. */
type ValuesFor<T, TValue> = {
  [P in Placeholders<T> as P extends `${infer Name},${string}`
    ? Trimmed<Name>
    : P]: P extends `count` | `${string},${string}` ? number : TValue;
};

/** By key, what has to be said beside it. */
type ValuesByKey<T extends Texts, TValue> = {
  [K in keyof TextsByKey<T>]: ValuesFor<TextsByKey<T>[K], TValue> &
    (K extends CountedKeys<T> ? { count: number } : unknown);
};

/** What fits all members of a union. */
type All<U> = (U extends unknown ? (value: U) => void : never) extends (
  value: infer I,
) => void
  ? I
  : never;

type Arguments<TValues> = keyof TValues extends never
  ? [values?: Record<string, never>]
  : [values: TValues];

/**
 * The function that gives a text for its key. It does what the portal's own
 * type of it says, and is worked out key by key: with a thousand texts, that
 * takes the compiler seconds, where the portal's takes minutes.
 */
export interface MessageFunction<T extends Texts> {
  <K extends keyof ValuesByKey<T, string>>(
    key: K,
    ...values: Arguments<All<ValuesByKey<T, string>[K]>>
  ): string;
  /** With an element among the values, the text is an element too. */
  <K extends keyof ValuesByKey<T, string>>(
    key: K,
    ...values: Arguments<All<ValuesByKey<T, string | JSX.Element>[K]>>
  ): JSX.Element;
}
