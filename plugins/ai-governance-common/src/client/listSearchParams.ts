import { QuestionQuery, WaiverQuery } from './types';

/** A query of a list, or the cursor of a page, as query parameters. */
export function listSearchParams(
  query: QuestionQuery | WaiverQuery | { cursor: string; limit?: number },
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
