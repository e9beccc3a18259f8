import {
  buildInteractionFacts,
  CustomerInteractionEntity,
  findDeclarationProblems,
  InteractionFacts,
  isAiSystemEntity,
  isCustomerInteractionEntity,
  ownersNamedBy,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { CatalogReader } from '../catalog/CatalogReader';
import { Clock, dateOf } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { referencesIn } from './referencesIn';
import { hashAlikeOnce, hashEntitiesOnce } from './sharedHashes';

const INPUT_CONFLICTS = 'name conflicts';

/** The version of an input that the catalog did not have. */
export const MISSING_INPUT = 'missing';

/** What facts were read from: each input with its version. */
export type FactsInputs = Record<string, string>;

/** The facts of one interaction, and what they were read from. */
export interface ReadFacts {
  facts: InteractionFacts;
  inputs: FactsInputs;
}

/** Reads the facts of interactions from the catalog as it is now. */
export class FactsReader {
  private readonly database: GovernanceDatabase;
  private readonly entities: CatalogEntitiesStore;
  private readonly reader: CatalogReader;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    entities: CatalogEntitiesStore;
    reader: CatalogReader;
    clock: Clock;
  }) {
    this.database = options.database;
    this.entities = options.entities;
    this.reader = options.reader;
    this.clock = options.clock;
  }

  /** Interactions that the catalog does not have, or cannot read, are left. */
  async read(refs: readonly string[]): Promise<ReadFacts[]> {
    const served = await this.reader.getByRefs(refs);
    const interactions = [...served.values()].filter(
      (entity): entity is CustomerInteractionEntity =>
        isCustomerInteractionEntity(entity) &&
        findDeclarationProblems(entity).length === 0,
    );
    const tx = this.database.reader;
    const annotating = await this.entities.servicesAnnotating(tx, refs);
    const conflicts = await this.entities.listConflicts(tx, refs);
    const around = await this.readAround(
      this.referencesOf(interactions, annotating),
    );
    const hashes = {
      ofEntity: hashEntitiesOnce(),
      ofConflicts: hashAlikeOnce(),
    };
    return interactions.map(entity => {
      const facts = this.factsOf(entity, around, annotating, conflicts);
      return { facts, inputs: inputsOf(entity, facts, { around, hashes }) };
    });
  }

  /** What references lead to; of AI systems, the owners that they name, too. */
  private async readAround(refs: Set<string>): Promise<Map<string, Entity>> {
    const around = await this.reader.getByRefs(refs);
    const owners = new Set<string>();
    for (const entity of around.values()) {
      if (isAiSystemEntity(entity)) {
        for (const { ref } of ownersNamedBy(entity)) {
          if (!refs.has(ref)) {
            owners.add(ref);
          }
        }
      }
    }
    if (owners.size > 0) {
      for (const [ref, owner] of await this.reader.getByRefs(owners)) {
        around.set(ref, owner);
      }
    }
    return around;
  }

  /** All that interactions refer to, or are referred to by. */
  private referencesOf(
    interactions: readonly CustomerInteractionEntity[],
    annotating: Map<string, string[]>,
  ): Set<string> {
    const wanted = new Set([...annotating.values()].flat());
    for (const entity of interactions) {
      buildInteractionFacts({
        entity,
        asOf: dateOf(this.clock.now()),
        annotatingServices: [],
        lookup: ref => {
          wanted.add(ref);
          return { presence: 'unknown' };
        },
      });
    }
    return wanted;
  }

  private factsOf(
    entity: CustomerInteractionEntity,
    around: Map<string, Entity>,
    annotating: Map<string, string[]>,
    conflicts: Map<string, string[]>,
  ): InteractionFacts {
    const ref = stringifyEntityRef(entity);
    return buildInteractionFacts({
      entity,
      asOf: dateOf(this.clock.now()),
      conflicts: conflicts.get(ref) ?? [],
      annotatingServices: (annotating.get(ref) ?? []).flatMap(
        service => around.get(service) ?? [],
      ),
      lookup: wanted => {
        const found = around.get(wanted);
        return found
          ? { presence: 'found', entity: found }
          : { presence: 'missing' };
      },
    });
  }
}

/** What the facts of an interaction were read from, each with its version. */
function inputsOf(
  entity: CustomerInteractionEntity,
  facts: InteractionFacts,
  options: {
    around: Map<string, Entity>;
    hashes: {
      ofEntity: (entity: Entity) => string;
      ofConflicts: (conflicts: unknown) => string;
    };
  },
): FactsInputs {
  const { around, hashes } = options;
  const inputs: FactsInputs = {
    [facts.ref]: hashes.ofEntity(entity),
    [INPUT_CONFLICTS]: hashes.ofConflicts(facts.conflicts),
  };
  const refs = [
    ...referencesIn(facts).map(reference => reference.ref),
    ...facts.services.map(service => service.ref),
  ];
  for (const ref of refs) {
    const found = around.get(ref);
    inputs[ref] = found ? hashes.ofEntity(found) : MISSING_INPUT;
  }
  return inputs;
}
