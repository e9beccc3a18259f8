import document from '../../openapi/openapi.json';

/** An operation of the API document, and what it says it takes. */
export interface Operation {
  /** Such as `GET /concerns/{id}`. */
  name: string;
  method: string;
  path: string;
  /** The permissions it takes one of; empty if it takes none. */
  permissions: string[];
  /** Why it takes none. */
  reason?: string;
  /** Further permissions, by the field that takes them. */
  fields: Record<string, string>;
}

/** All operations of the API document. */
export function readOperations(): Operation[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item as Record<string, any>).map(([method, operation]) => {
      const takes: string | string[] = operation['x-permission'] ?? [];
      return {
        name: `${method.toUpperCase()} ${path}`,
        method,
        path,
        permissions: [takes].flat().filter(name => name !== 'none'),
        reason: operation['x-permission-reason'],
        fields: operation['x-permission-fields'] ?? {},
      };
    }),
  );
}
