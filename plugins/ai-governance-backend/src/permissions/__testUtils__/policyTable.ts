import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(__dirname, '../../../../..');
const README = resolve(
  ROOT,
  'plugins/permission-backend-module-ai-governance-policy/README.md',
);
const DOCS = resolve(ROOT, 'docs/permissions.md');

/** What a table says of a permission and a role. */
export type Word = 'yes' | 'own' | 'no';

/** The cells of those lines of a page that are rows of its tables. */
function rowsOf(file: string): string[][] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line =>
      line
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim().replaceAll('`', '')),
    );
}

/** The table of the example policy: by permission, what each role may. */
export function readPolicyTable(): {
  roles: string[];
  words: Map<string, Record<string, Word>>;
} {
  const rows = rowsOf(README);
  const head = rows.findIndex(
    cells => cells[0] === 'permission' && cells.length > 2,
  );
  const [, ...roles] = rows[head];
  const words = rows
    .slice(head + 2)
    .map(
      ([permission, ...cells]) =>
        [
          permission,
          Object.fromEntries(
            roles.map((role, at) => [role, cells[at] as Word]),
          ),
        ] as const,
    );
  return { roles, words: new Map(words) };
}

/** The permissions that the docs list, and the action of each. */
export function readDocumentedPermissions(): Record<string, string> {
  return Object.fromEntries(
    rowsOf(DOCS).flatMap(([name, action]) =>
      name.startsWith('ai-governance.') ? [[name, action]] : [],
    ),
  );
}
