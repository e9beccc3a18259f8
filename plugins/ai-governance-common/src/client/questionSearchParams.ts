import { QuestionQuery } from './types';

/** A query for questions, or the cursor of a page, as query parameters. */
export function questionSearchParams(
  query: QuestionQuery | { cursor: string; limit?: number },
): URLSearchParams {
  const { orderField, ...rest } = { orderField: undefined, ...query };
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(rest)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      // What is not asked for is left out, and so is `false`.
      if (one) {
        params.append(name, String(one));
      }
    }
  }
  if (orderField) {
    params.set('orderField', `${orderField.field},${orderField.order}`);
  }
  return params;
}
