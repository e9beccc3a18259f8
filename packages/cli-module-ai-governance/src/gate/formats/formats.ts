import { json } from './json';
import { markdown } from './markdown';
import { pretty } from './pretty';
import { Format } from './types';

/** The formats of a report, by name. */
export const FORMATS = {
  pretty,
  json,
  markdown,
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
