import {
  CONCERN_IMPORT_COLUMNS,
  ConcernImportColumn,
  concernImportRequestSchema,
  NEEDED_IMPORT_COLUMNS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { z } from 'zod';
import {
  mappingSchema,
  pathsIn,
  sourceSchema,
} from '../../intake/mapping/mappingSchema';
import { parsePath } from '../../intake/mapping/payloadPath';

/** Which column is which field of a concern. */
const importMappingSchema = mappingSchema.omit({ when: true }).extend({
  id: sourceSchema.optional(),
  channel: sourceSchema.optional(),
});

/** Which column is which field of a concern. */
export type ImportMapping = z.infer<typeof importMappingSchema>;

/** A file of concerns, with its mapping checked. */
export const importFileSchema = z.strictObject({
  ...concernImportRequestSchema.shape,
  mapping: importMappingSchema.optional(),
});

/** A file of concerns, with its mapping checked. */
export type ImportFile = z.infer<typeof importFileSchema>;

/** The path of a cell; names may hold dots and spaces. */
const cellOf = (column: ConcernImportColumn) => `['${column}']`;

/** The fields are named as the columns are. */
const PLAIN_MAPPING: ImportMapping = {
  ...Object.fromEntries(
    CONCERN_IMPORT_COLUMNS.filter(
      column => !column.includes('.') && column !== 'requests',
    ).map(column => [column, cellOf(column)]),
  ),
  requests: [{ type: 'requests[*]' }],
  customer: {
    reference: cellOf('customer.reference'),
    name: cellOf('customer.name'),
    email: cellOf('customer.email'),
    relationship: cellOf('customer.relationship'),
  },
  onBehalfOf: {
    name: cellOf('onBehalfOf.name'),
    authority: cellOf('onBehalfOf.authority'),
  },
};

/**
 * The names of the columns, and which of them is which field. A name that
 * nothing reads is refused: were it left aside, a misspelt `receivedAt` would
 * have all clocks count from now.
 */
export function readHeader(
  header: readonly string[],
  written: ImportMapping | undefined,
): { columns: string[]; mapping: ImportMapping } {
  const columns = written ? [...header] : header.map(asSpelt);
  const faults = [
    ...columns.flatMap((name, at) =>
      name !== '' && columns.indexOf(name) < at
        ? [`the column "${name}" stands there twice`]
        : [],
    ),
    ...(written ? mappingFaults(written, columns) : plainFaults(columns)),
  ];
  if (faults.length > 0) {
    throw new InputError(`The header: ${faults.join('; ')}`);
  }
  return { columns, mapping: written ?? PLAIN_MAPPING };
}

/** A name as we write it, however it is capitalised. */
function asSpelt(name: string): string {
  return (
    CONCERN_IMPORT_COLUMNS.find(
      column => column.toLowerCase() === name.toLowerCase(),
    ) ?? name
  );
}

function plainFaults(columns: readonly string[]): string[] {
  const known: readonly string[] = CONCERN_IMPORT_COLUMNS;
  const unknown = columns.filter(name => !known.includes(name));
  const missing = NEEDED_IMPORT_COLUMNS.filter(name => !columns.includes(name));
  return [
    ...(missing.length > 0
      ? [`there is no column ${missing.join(', ')}, and no concern without`]
      : []),
    ...(unknown.length > 0
      ? [
          `found ${unknown
            .map(name => `"${name.slice(0, 60)}"`)
            .join(', ')}, allowed are ${known.join(', ')}`,
        ]
      : []),
  ];
}

function mappingFaults(
  mapping: ImportMapping,
  columns: readonly string[],
): string[] {
  return [...new Set(columnsRead(mapping))]
    .filter(name => !columns.includes(name))
    .map(name => `there is no column "${name}", which the mapping reads`);
}

/** The columns that sources read, wherever they stand in the mapping. */
function columnsRead(written: unknown): string[] {
  if (typeof written === 'string') {
    return columnOfPath(written);
  }
  if (Array.isArray(written)) {
    return written.flatMap(columnsRead);
  }
  if (typeof written !== 'object' || written === null || 'const' in written) {
    return [];
  }
  if ('template' in written) {
    return pathsIn(String(written.template)).flatMap(columnOfPath);
  }
  return 'path' in written
    ? columnsRead(written.path)
    : Object.values(written).flatMap(columnsRead);
}

function columnOfPath(path: string): string[] {
  const [step] = parsePath(path) ?? [];
  return typeof step === 'string' ? [step] : [];
}
