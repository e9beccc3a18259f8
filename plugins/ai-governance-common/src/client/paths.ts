import { parseEntityRef } from '@backstage/catalog-model';

/** The part of a path that names an entity. */
export function byName(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return ['by-name', kind, namespace, name].map(encodeURIComponent).join('/');
}

/** Parameters as a query string; lists give their name several times. */
export function searchOf(
  query: Record<string, string | number | boolean | string[] | undefined>,
): string {
  const params = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) =>
      value === undefined
        ? []
        : [value].flat().map(each => [name, String(each)]),
    ),
  );
  return params.size > 0 ? `?${params}` : '';
}
