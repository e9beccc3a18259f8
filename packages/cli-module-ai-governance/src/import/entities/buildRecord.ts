import {
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { Mapping } from '../mapping';
import { LeftOut, Result } from '../values';
import { buildEntity } from './buildEntity';
import { ownerRef } from './owners';
import { UsableReading } from './sortOut';

/** The names of what a record becomes. */
export interface RecordNames {
  system: string;
  interactions: string[];
}

/**
 * Makes the AI system of a record and its customer interactions.
 * @returns the entities, or the reason why the record cannot be imported
 */
export async function buildRecord(options: {
  mapping: Mapping;
  reading: UsableReading;
  names: RecordNames;
  onLeftOut: (problem: LeftOut) => void;
}): Promise<{ entities: Entity[]; reason?: string }> {
  const { mapping, reading, names, onLeftOut } = options;
  const { address, ownerName } = reading;
  const common = { mapping, address, onLeftOut };

  const system = await buildEntity({
    ...common,
    kind: KIND_AI_SYSTEM,
    name: names.system,
    reading: reading.system,
    defaults: ownerName ? { owner: ownerRef(mapping, ownerName) } : {},
    path: ['system'],
  });
  const interactions = await Promise.all(
    reading.interactions.map((interaction, index) =>
      buildEntity({
        ...common,
        kind: KIND_CUSTOMER_INTERACTION,
        name: names.interactions[index],
        reading: interaction,
        defaults: {
          owner: (system.entity.spec?.owner ?? null) as Result,
          aiSystems: [stringifyEntityRef(system.entity)],
        },
        path: ['interactions', interaction.position],
      }),
    ),
  );
  const [reason] = [system, ...interactions].flatMap(
    ({ problem }) => problem ?? [],
  );
  const entities = [system, ...interactions].map(({ entity }) => entity);
  return { entities, reason };
}
