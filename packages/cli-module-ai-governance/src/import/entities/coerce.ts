import { z } from 'zod';
import { Result } from '../values';

const WHOLE_NUMBER = /^\d+$|^\d{1,3}(?:[, ]\d{3})+$/;
const YES_OR_NO: Record<string, boolean> = {
  yes: true,
  true: true,
  no: false,
  false: false,
};

/**
 * A value in the form that its field asks for, where that is the same value
 * written differently: "12,000" as a number, "yes" as true, "Predictive model"
 * as `predictive-model`, one thing as a list of one. What it cannot be sure of
 * it leaves as it is.
 */
export function coerce(value: Result, field: z.ZodType): Result {
  if (field instanceof z.ZodOptional) {
    return coerce(value, field.unwrap() as z.ZodType);
  }
  if (field instanceof z.ZodArray) {
    return [value].flat().map(item => coerce(item, field.element as z.ZodType));
  }
  if (field instanceof z.ZodObject) {
    return coerceMap(value, field);
  }
  return Array.isArray(value) && value.length === 1
    ? coerceScalar(value[0], field)
    : coerceScalar(value, field);
}

function coerceMap(value: Result, field: z.ZodObject): Result {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(
        Object.entries(value).map(([key, item]) => [
          key,
          Object.hasOwn(field.shape, key)
            ? coerce(item, field.shape[key] as z.ZodType)
            : item,
        ]),
      )
    : value;
}

function coerceScalar(value: Result, field: z.ZodType): Result {
  if (field instanceof z.ZodString) {
    return typeof value === 'number' ? String(value) : value;
  }
  if (typeof value !== 'string') {
    return value;
  }
  if (field instanceof z.ZodNumber) {
    return WHOLE_NUMBER.test(value) ? Number(value.replace(/\D/g, '')) : value;
  }
  if (field instanceof z.ZodBoolean) {
    return YES_OR_NO[value.toLowerCase()] ?? value;
  }
  if (field instanceof z.ZodEnum) {
    const word = value.toLowerCase().replace(/[\s_]+/g, '-');
    return field.options.includes(word) ? word : value;
  }
  return value;
}
