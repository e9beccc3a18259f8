import { z } from 'zod';
import { reason } from '../../../errors';
import { toRegExp } from '../condition';

/** Text that is not blank. */
export const text = z.string().regex(/\S/, { error: 'text that is not blank' });

/** Text on one line. */
export const line = z.string().regex(/^.*\S.*$/, { error: 'text on one line' });

/** A regular expression. */
export const pattern = z.string().superRefine((value, context) => {
  try {
    toRegExp(value);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: `a regular expression (${reason(error)})`,
    });
  }
});

/** A text with columns in braces. */
export const template = z.string().regex(/^(?:[^{}]|\{[^{}]+\})*$/, {
  error: 'a text with names of columns in braces, such as {team}',
});

/** A web address. */
export const webAddress = z.string().regex(/^https?:\/\/[^\s/]+\S*$/, {
  error: 'a web address that starts with https://',
});
