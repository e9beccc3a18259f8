import { z } from 'zod';
import { AttributeType } from '../attributes/types';

/** Something wrong with a predicate, and where in it. */
export interface PredicateProblem {
  path: (string | number)[];
  message: string;
}

/** The attributes that a predicate may name, by name. */
export type AttributeTypes = Readonly<Record<string, AttributeType>>;

/** Looks up the type of an attribute, or says why there is none. */
export type TypeOfAttribute = (
  attribute: string,
) => AttributeType | { unknown: string };

function lookUpIn(attributes: AttributeTypes): TypeOfAttribute {
  return attribute =>
    Object.hasOwn(attributes, attribute)
      ? attributes[attribute]
      : {
          unknown: `unknown attribute ${attribute}; known are ${Object.keys(
            attributes,
          ).join(', ')}`,
        };
}

type Path = (string | number)[];

const OPERATORS = ['$in', '$contains', '$exists', '$hasPrefix', '$gte', '$lte'];

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListType({ type }: AttributeType): boolean {
  return type === 'words' || type === 'texts';
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing';
}

/** What is wrong with one value of an attribute, if anything. */
function valueProblem(value: unknown, type: AttributeType): string | undefined {
  switch (type.type) {
    case 'yes-no':
      return typeof value === 'boolean'
        ? undefined
        : `${show(value)} is neither true nor false`;
    case 'number':
      return typeof value === 'number'
        ? undefined
        : `${show(value)} is no number`;
    case 'date':
      return z.iso.date().safeParse(value).success
        ? undefined
        : `${show(value)} is no date as YYYY-MM-DD`;
    case 'text':
    case 'texts':
      return typeof value === 'string'
        ? undefined
        : `${show(value)} is no text`;
    default:
      return type.values.includes(value as string)
        ? undefined
        : `unknown value ${show(value)}; known are ${type.values.join(', ')}`;
  }
}

function prefixProblem(
  prefix: unknown,
  type: AttributeType,
): string | undefined {
  const isPossible =
    typeof prefix === 'string' &&
    (type.type === 'text' ||
      (type.type === 'word' &&
        type.values.some(value => value.startsWith(prefix))));
  return isPossible ? undefined : `no known value starts with ${show(prefix)}`;
}

function operatorProblem(
  operator: string,
  operand: unknown,
  type: AttributeType,
): string | undefined {
  const isList = isListType(type);
  const isOrdered = type.type === 'number' || type.type === 'date';
  if (operator === '$exists') {
    return typeof operand === 'boolean'
      ? undefined
      : '$exists wants true or false';
  }
  if ((operator === '$contains') !== isList) {
    return isList
      ? 'this is a list; ask what it contains with $contains'
      : '$contains is for lists, and this is none';
  }
  if (['$gte', '$lte'].includes(operator) && !isOrdered) {
    return `${operator} is for numbers and dates`;
  }
  return operator === '$hasPrefix'
    ? prefixProblem(operand, type)
    : valueProblem(operand, type);
}

function matcherProblems(
  matcher: unknown,
  type: AttributeType,
  path: Path,
): PredicateProblem[] {
  if (!isMap(matcher)) {
    const message = isListType(type)
      ? 'this is a list; ask what it contains with $contains'
      : valueProblem(matcher, type);
    return message ? [{ path, message }] : [];
  }
  const keys = Object.keys(matcher);
  const isRange = keys.every(key => key === '$gte' || key === '$lte');
  if (keys.length === 0 || (keys.length > 1 && !isRange)) {
    return [{ path, message: `one operator of ${OPERATORS.join(', ')}` }];
  }
  return keys.flatMap(key => {
    if (!OPERATORS.includes(key)) {
      return [
        {
          path: [...path, key],
          message: `unknown operator ${key}; known are ${OPERATORS.join(', ')}`,
        },
      ];
    }
    const operands = key === '$in' ? matcher.$in : [matcher[key]];
    if (!Array.isArray(operands)) {
      return [{ path: [...path, key], message: '$in wants a list' }];
    }
    return operands.flatMap((operand, index) => {
      const message = operatorProblem(key, operand, type);
      const place = key === '$in' ? [...path, key, index] : [...path, key];
      return message ? [{ path: place, message }] : [];
    });
  });
}

/**
 * What is wrong with a predicate: wrong syntax, and attributes and values that
 * nobody knows. An empty list if nothing is.
 */
export function predicateProblems(
  predicate: unknown,
  attributes: AttributeTypes | TypeOfAttribute,
  path: Path = [],
): PredicateProblem[] {
  const typeOf =
    typeof attributes === 'function' ? attributes : lookUpIn(attributes);
  if (!isMap(predicate) || Object.keys(predicate).length === 0) {
    return [
      {
        path,
        message: `a predicate is a map of attributes or operators; found ${show(
          predicate,
        )}`,
      },
    ];
  }
  const keys = Object.keys(predicate);
  const logical = keys.find(key => ['$all', '$any', '$not'].includes(key));
  if (logical) {
    const parts = logical === '$not' ? [predicate.$not] : predicate[logical];
    if (keys.length > 1 || !Array.isArray(parts)) {
      const message =
        keys.length > 1
          ? `${logical} stands alone; wrap the rest into $all`
          : `${logical} wants a list`;
      return [{ path: [...path, logical], message }];
    }
    return parts.flatMap((part, index) =>
      predicateProblems(
        part,
        typeOf,
        logical === '$not' ? [...path, '$not'] : [...path, logical, index],
      ),
    );
  }
  return keys.flatMap(key => {
    const type = typeOf(key);
    return 'unknown' in type
      ? [{ path: [...path, key], message: type.unknown }]
      : matcherProblems(predicate[key], type, [...path, key]);
  });
}
