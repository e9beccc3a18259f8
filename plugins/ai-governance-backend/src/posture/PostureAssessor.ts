import {
  assessInteraction,
  buildInteractionFacts,
  Check,
  classifiedFacts,
  CustomerInteractionEntity,
  findDeclarationProblems,
  InteractionFacts,
  isCustomerInteractionEntity,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  canonicalHash,
  entityContentHash,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { CatalogReader } from '../catalog/CatalogReader';
import { Clock, dateOf } from '../clock';
import { ConfirmedFacts } from '../confirmations/ConfirmedFacts';
import { GrantedWaivers } from '../waivers/GrantedWaivers';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { linksOf } from './postureChanges';
import { FreshPosture, PostureKeeper } from './PostureKeeper';
import { PostureInputs } from './PostureStore';

const BATCH = 250;

/** One interaction, ready to be judged. */
interface Gathered {
  facts: InteractionFacts;
  inputs: PostureInputs;
}

/** Names of inputs that are no entities. */
const INPUT_CHECKS = 'checks';
const INPUT_CONFLICTS = 'name conflicts';
const INPUT_CONFIRMATION = 'confirmation';
const INPUT_WAIVERS = 'waivers';

/** A change of checks is a change of what they ask: their ids and level. */
export function versionOfChecks(checks: readonly Check[]): string {
  return canonicalHash(
    checks.map(({ id, level, requirement, needs }) => ({
      id,
      level,
      requirement,
      needs,
    })),
  );
}

/** Assesses interactions, and keeps the result and what changed. */
export class PostureAssessor {
  private readonly database: GovernanceDatabase;
  private readonly keeper: PostureKeeper;
  private readonly entities: CatalogEntitiesStore;
  private readonly reader: CatalogReader;
  private readonly confirmed: ConfirmedFacts;
  private readonly granted: GrantedWaivers;
  private readonly checks: readonly Check[];
  private readonly checksVersion: string;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    keeper: PostureKeeper;
    entities: CatalogEntitiesStore;
    reader: CatalogReader;
    confirmed: ConfirmedFacts;
    granted: GrantedWaivers;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.keeper = options.keeper;
    this.entities = options.entities;
    this.reader = options.reader;
    this.confirmed = options.confirmed;
    this.granted = options.granted;
    this.checks = options.checks;
    this.checksVersion = versionOfChecks(options.checks);
    this.clock = options.clock;
  }

  /** Assesses interactions; those that the catalog does not have are left. */
  async assess(interactionRefs: readonly string[]): Promise<void> {
    for (let start = 0; start < interactionRefs.length; start += BATCH) {
      await this.assessBatch(interactionRefs.slice(start, start + BATCH));
    }
  }

  /** Forgets an interaction that is gone; its history stays. */
  async forget(tx: Tx, interactionRef: string): Promise<void> {
    await this.confirmed.forget(tx, confirmationOf(interactionRef));
    await this.keeper.forget(tx, interactionRef);
  }

  private async assessBatch(refs: readonly string[]): Promise<void> {
    const served = await this.reader.getByRefs(refs);
    const interactions = [...served.values()].filter(
      (entity): entity is CustomerInteractionEntity =>
        isCustomerInteractionEntity(entity) &&
        findDeclarationProblems(entity).length === 0,
    );

    const tx = this.database.reader;
    const annotating = await this.entities.servicesAnnotating(tx, refs);
    const conflicts = await this.entities.listConflicts(tx, refs);
    const around = await this.reader.getByRefs(
      this.referencesOf(interactions, annotating),
    );

    const gathered = interactions.map(entity => {
      const facts = this.factsOf(entity, around, annotating, conflicts);
      return { facts, inputs: this.inputsOf(entity, facts, around) };
    });
    await this.database.transaction(inTx => this.judge(inTx, gathered));
  }

  /** Adds what is recorded, asks the checks, and keeps what they say. */
  private async judge(tx: Tx, gathered: readonly Gathered[]): Promise<void> {
    const refs = gathered.map(({ facts }) => facts.ref);
    const classifications = await this.confirmed.observe(
      tx,
      gathered.map(({ facts }) => ({
        ...confirmationOf(facts.ref),
        facts: classifiedFacts(facts),
      })),
    );
    const waivers = await this.granted.observe(tx, refs);
    const now = this.clock.now().toISOString();
    const fresh = gathered.map(({ facts, inputs }): FreshPosture => {
      const records = {
        classification: classifications.get(facts.ref),
        waivers: waivers.get(facts.ref) ?? [],
      };
      const allInputs = {
        ...inputs,
        [INPUT_CONFIRMATION]: canonicalHash(records.classification ?? null),
        [INPUT_WAIVERS]: canonicalHash(records.waivers),
      };
      return {
        links: linksOf(facts),
        posture: {
          interactionRef: facts.ref,
          assessedAt: now,
          asOf: facts.asOf,
          checksVersion: this.checksVersion,
          inputsVersion: canonicalHash(allInputs),
          inputs: allInputs,
          ...assessInteraction({ ...facts, records }, this.checks),
        },
      };
    });
    await this.keeper.keep(tx, fresh);
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

  private inputsOf(
    entity: CustomerInteractionEntity,
    facts: InteractionFacts,
    around: Map<string, Entity>,
  ): PostureInputs {
    const inputs: PostureInputs = {
      [facts.ref]: entityContentHash(entity),
      [INPUT_CHECKS]: this.checksVersion,
      [INPUT_CONFLICTS]: canonicalHash(facts.conflicts),
    };
    const refs = [
      ...facts.references.map(reference => reference.ref),
      ...facts.services.map(service => service.ref),
    ];
    for (const ref of refs) {
      const found = around.get(ref);
      inputs[ref] = found ? entityContentHash(found) : 'missing';
    }
    return inputs;
  }
}

/** What is confirmed of an interaction. */
function confirmationOf(entityRef: string) {
  return { entityRef, subject: 'classification' as const };
}
