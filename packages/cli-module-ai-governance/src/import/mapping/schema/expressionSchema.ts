import { z } from 'zod';
import {
  Expression,
  isCasesRule,
  isColumnRule,
  isTemplate,
} from '../expression';
import { choose } from './choose';
import { conditionSchema } from './conditionSchema';
import { keys } from './keys';
import { pattern, template, text } from './texts';
import { allowedWords } from './words';

/**
 * The schema of what may fill a field: derived from the field's own schema, so
 * that constants are judged before any record is read.
 */
export function expressionSchema(
  field: z.ZodType,
): z.ZodType<Expression, Expression> {
  const target = unwrap(field);
  return choose(value => {
    if (value === null) {
      return z.null();
    }
    if (isColumnRule(value)) {
      return columnRuleSchema(target);
    }
    if (isCasesRule(value)) {
      return casesRuleSchema(target);
    }
    if (isTemplate(value)) {
      return template;
    }
    if (target instanceof z.ZodObject) {
      return mapSchema(target);
    }
    if (target instanceof z.ZodArray && Array.isArray(value)) {
      return z.array(expressionSchema(target.element as z.ZodType));
    }
    return constantSchema(target);
  });
}

function columnRuleSchema(target: z.ZodType) {
  const item =
    target instanceof z.ZodArray ? (target.element as z.ZodType) : target;
  return keys({
    column: text,
    extract: pattern.optional(),
    split: z.string().min(1).optional(),
    values: z
      .record(
        z.string(),
        choose(value => expressionSchema(Array.isArray(value) ? target : item)),
      )
      .optional(),
    otherwise: expressionSchema(target).optional(),
  });
}

function casesRuleSchema(target: z.ZodType) {
  return keys({
    cases: z
      .array(
        keys({
          when: conditionSchema.optional(),
          use: expressionSchema(target),
        }),
      )
      .min(1),
  });
}

function mapSchema(target: z.ZodObject) {
  const fields = Object.entries(target.shape as Record<string, z.ZodType>);
  return keys(
    Object.fromEntries(
      fields.map(([key, field]) => {
        const schema = expressionSchema(field);
        return [
          key,
          field instanceof z.ZodOptional ? schema.optional() : schema,
        ];
      }),
    ),
  );
}

function constantSchema(target: z.ZodType) {
  return z.unknown().superRefine((value, context) => {
    const [issue] = target.safeParse(value).error?.issues ?? [];
    if (issue) {
      context.addIssue({
        code: 'custom',
        message: `${allowedWords(
          issue,
        )}, or a template such as {team}, or a rule with column or cases`,
        path: issue.path as (string | number)[],
      });
    }
  });
}

function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional
    ? unwrap(schema.unwrap() as z.ZodType)
    : schema;
}
