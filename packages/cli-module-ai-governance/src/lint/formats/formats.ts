import { github } from './github';
import { json } from './json';
import { junit } from './junit';
import { pretty } from './pretty';
import { sarif } from './sarif';
import { Format } from './types';

/** The formats of a report, by name. */
export const FORMATS = {
  pretty,
  json,
  sarif,
  junit,
  github,
} satisfies Record<string, Format>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;
