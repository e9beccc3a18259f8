import { Entity, stringifyEntityRef } from '@backstage/catalog-model';

/**
 * The reference of what a document declares; `undefined` if it says no kind or
 * no name.
 */
export function refOf({ kind, metadata }: Entity): string | undefined {
  const { namespace, name } = metadata ?? {};
  const isNamed =
    isText(kind) &&
    isText(name) &&
    (namespace === undefined || isText(namespace));
  return isNamed ? stringifyEntityRef({ kind, namespace, name }) : undefined;
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
