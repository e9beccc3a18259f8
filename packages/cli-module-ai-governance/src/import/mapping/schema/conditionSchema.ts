import { z } from 'zod';
import { Condition, Matcher } from '../condition';
import { choose } from './choose';
import { keys } from './keys';
import { pattern } from './texts';

const primitive = z.union([z.string(), z.number(), z.boolean()], {
  error: 'a text, a number, true or false',
});

const operators = {
  $exists: z.boolean(),
  $in: z.array(primitive).min(1),
  $contains: primitive,
  $hasPrefix: z.string(),
  $matches: choose<string | string[]>(value =>
    Array.isArray(value) ? z.array(pattern).min(1) : pattern,
  ),
};

type Operator = keyof typeof operators;

const matcherSchema = choose<Matcher>(value => {
  if (typeof value !== 'object' || value === null) {
    return primitive;
  }
  const [operator, ...others] = Object.keys(value);
  return others.length === 0 && Object.hasOwn(operators, operator)
    ? keys({ [operator]: operators[operator as Operator] })
    : z.never({
        error: `one operator of ${Object.keys(operators).join(', ')}`,
      });
});

/** A condition: `$all`, `$any` or `$not` alone, or columns and what they hold. */
export const conditionSchema: z.ZodType<Condition, Condition> = choose(
  value => {
    const first = Object.keys(value ?? {}).find(key => key.startsWith('$'));
    switch (first) {
      case undefined:
        return z.record(z.string(), matcherSchema);
      case '$all':
      case '$any':
        return keys({ [first]: z.array(conditionSchema).min(1) });
      case '$not':
        return keys({ $not: conditionSchema });
      default:
        return z.never({
          error: 'names of columns, or $all, $any or $not alone',
        });
    }
  },
);
