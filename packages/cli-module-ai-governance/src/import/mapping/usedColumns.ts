import { Condition } from './condition';
import {
  Expression,
  isCasesRule,
  isColumnRule,
  isTemplate,
  TEMPLATE_COLUMN,
} from './expression';

type Path = (string | number)[];

/** A column that a mapping names, and where it does. */
export interface UsedColumn {
  column: string;
  path: Path;
}

/** The columns that an expression takes its value from. */
export function columnsOfExpression(
  expression: Expression | undefined,
  path: Path,
): UsedColumn[] {
  if (isTemplate(expression)) {
    return [...expression.matchAll(TEMPLATE_COLUMN)].map(([, column]) => ({
      column: column.trim(),
      path,
    }));
  }
  if (isColumnRule(expression)) {
    const { column, values = {}, otherwise } = expression;
    return [
      { column, path: [...path, 'column'] },
      ...columnsOfExpression(values, [...path, 'values']),
      ...columnsOfExpression(otherwise, [...path, 'otherwise']),
    ];
  }
  if (isCasesRule(expression)) {
    return expression.cases.flatMap(({ when, use }, index) => {
      const here = [...path, 'cases', index];
      return [
        ...columnsOfCondition(when, [...here, 'when']),
        ...columnsOfExpression(use, [...here, 'use']),
      ];
    });
  }
  if (Array.isArray(expression)) {
    return expression.flatMap((item, index) =>
      columnsOfExpression(item, [...path, index]),
    );
  }
  return typeof expression === 'object' && expression !== null
    ? Object.entries(expression).flatMap(([key, item]) =>
        columnsOfExpression(item, [...path, key]),
      )
    : [];
}

/** The columns that a condition looks at. */
export function columnsOfCondition(
  condition: Condition | undefined,
  path: Path,
): UsedColumn[] {
  return Object.entries(condition ?? {}).flatMap(([key, value]) => {
    const here = [...path, key];
    switch (key) {
      case '$all':
      case '$any':
        return (value as Condition[]).flatMap((part, index) =>
          columnsOfCondition(part, [...here, index]),
        );
      case '$not':
        return columnsOfCondition(value as Condition, here);
      default:
        return [{ column: key, path: here }];
    }
  });
}
