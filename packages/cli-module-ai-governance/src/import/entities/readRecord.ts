import { Mapping } from '../mapping';
import { InventoryRecord } from '../records';
import {
  evaluate,
  evaluateText,
  Evaluation,
  holds,
  LeftOut,
  Result,
  withMadeColumns,
} from '../values';

/** What a record says about one entity. */
export interface Reading {
  title?: string;
  description?: string;
  spec: Record<string, Result>;
}

/** What a record says, before anything has a name. */
export interface RecordReading {
  place: string;
  /** Tells the record from all others; `undefined` if its column is empty. */
  key?: string;
  address?: string;
  ownerName?: string;
  /** What the system's name is made from. */
  nameText?: string;
  system: Reading;
  interactions: (Reading & { id?: string; position: number })[];
}

/** Reads one record by a mapping. */
export function readRecord(
  mapping: Mapping,
  { place, values: written }: InventoryRecord,
  onLeftOut: (problem: LeftOut) => void,
): RecordReading {
  const evaluation: Evaluation = { values: written, path: [], onLeftOut };
  const values = withMadeColumns(mapping.columns, evaluation);
  const at = (...path: (string | number)[]) => ({
    ...evaluation,
    values,
    path,
  });

  function read(
    from: Mapping['system'] | Mapping['interactions'][number],
    ...path: (string | number)[]
  ): Reading {
    return {
      title: evaluateText(from.title, at(...path, 'title')),
      description: evaluateText(from.description, at(...path, 'description')),
      spec: (evaluate(from.spec, at(...path, 'spec')) ?? {}) as Reading['spec'],
    };
  }

  return {
    place,
    key: evaluateText({ column: mapping.key }, at('key')),
    address: webAddress(
      evaluateText(mapping.address, at('address')),
      onLeftOut,
    ),
    ownerName: evaluateText(mapping.owners?.name, at('owners', 'name')),
    nameText: evaluateText(mapping.system.name, at('system', 'name')),
    system: read(mapping.system, 'system'),
    interactions: mapping.interactions
      .map((interaction, position) => ({ interaction, position }))
      .filter(({ interaction }) => holds(interaction.when, values))
      .map(({ interaction, position }) => ({
        id: interaction.id,
        position,
        ...read(interaction, 'interactions', position),
      })),
  };
}

function webAddress(
  address: string | undefined,
  onLeftOut: (problem: LeftOut) => void,
): string | undefined {
  if (!address || (/^https?:\/\//.test(address) && URL.canParse(address))) {
    return address;
  }
  const allowed = 'a web address that starts with https://';
  onLeftOut({ field: 'address', value: address, allowed });
  return undefined;
}
