import {
  assessInteraction,
  Assessment,
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
import {
  PostureInputs,
  PostureLink,
  PostureStore,
  StoredPostureWithResults,
} from './PostureStore';

const BATCH = 100;

/** Names of inputs that are no entities. */
const INPUT_CHECKS = 'checks';
const INPUT_CONFLICTS = 'name conflicts';
const INPUT_CONFIRMATION = 'confirmation';
const INPUT_WAIVERS = 'waivers';

/** What changed when no input did. */
const BECAUSE_OF_DATE = 'date';

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
  private readonly postures: PostureStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly reader: CatalogReader;
  private readonly confirmed: ConfirmedFacts;
  private readonly granted: GrantedWaivers;
  private readonly checks: readonly Check[];
  private readonly checksVersion: string;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    postures: PostureStore;
    entities: CatalogEntitiesStore;
    reader: CatalogReader;
    confirmed: ConfirmedFacts;
    granted: GrantedWaivers;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.postures = options.postures;
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

  /** Forgets the posture of an interaction that is gone; its history stays. */
  async forget(tx: Tx, interactionRef: string): Promise<void> {
    const before = await this.postures.get(tx, interactionRef);
    if (!before) {
      return;
    }
    const links = await this.postures.linksOf(tx, interactionRef);
    await this.confirmed.forget(tx, confirmationOf(interactionRef));
    await this.postures.remove(tx, interactionRef);
    await this.postures.addChange(tx, {
      interactionRef,
      at: this.clock.now().toISOString(),
      level: 'removed',
      changedChecks: before.results.map(({ checkId, status }) => ({
        checkId,
        from: status,
      })),
      because: [interactionRef],
      targetRefs: targetsOf(links),
    });
  }

  private async assessBatch(refs: readonly string[]): Promise<void> {
    const served = await this.reader.getByRefs(refs);
    const interactions = [...served.values()].filter(
      (entity): entity is CustomerInteractionEntity =>
        isCustomerInteractionEntity(entity) &&
        findDeclarationProblems(entity).length === 0,
    );

    const annotating = new Map<string, string[]>();
    const conflicts = new Map<string, string[]>();
    for (const ref of refs) {
      const tx = this.database.reader;
      annotating.set(ref, await this.entities.servicesAnnotating(tx, ref));
      conflicts.set(ref, await this.entities.listConflicts(tx, ref));
    }
    const around = await this.reader.getByRefs(
      this.referencesOf(interactions, annotating),
    );

    for (const entity of interactions) {
      const facts = this.factsOf(entity, around, annotating, conflicts);
      const inputs = this.inputsOf(entity, facts, around);
      await this.database.transaction(async tx => {
        const classification = await this.confirmed.observe(
          tx,
          confirmationOf(facts.ref),
          classifiedFacts(facts),
        );
        const waivers = await this.granted.observe(tx, facts.ref);
        inputs[INPUT_CONFIRMATION] = canonicalHash(classification ?? null);
        inputs[INPUT_WAIVERS] = canonicalHash(waivers);
        const records = { classification, waivers };
        const withRecords = { ...facts, records };
        const assessment = assessInteraction(withRecords, this.checks);
        await this.keep(tx, facts, inputs, assessment);
      });
    }
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

  private async keep(
    tx: Tx,
    facts: InteractionFacts,
    inputs: PostureInputs,
    assessment: Assessment,
  ): Promise<void> {
    const now = this.clock.now().toISOString();
    const links = linksOf(facts);
    const posture: StoredPostureWithResults = {
      interactionRef: facts.ref,
      assessedAt: now,
      asOf: facts.asOf,
      checksVersion: this.checksVersion,
      inputsVersion: canonicalHash(inputs),
      inputs,
      ...assessment,
    };
    const before = await this.postures.get(tx, facts.ref);
    const linksBefore = await this.postures.linksOf(tx, facts.ref);
    await this.postures.put(tx, posture);
    await this.postures.replaceLinks(tx, facts.ref, links);

    const changedChecks = changedBetween(before, posture);
    const targetRefs = targetsOf(links);
    if (
      !before ||
      changedChecks.length > 0 ||
      before.level !== posture.level ||
      targetRefs.join() !== targetsOf(linksBefore).join()
    ) {
      await this.postures.addChange(tx, {
        interactionRef: facts.ref,
        at: now,
        level: posture.level,
        declarationLevel: posture.declarationLevel,
        inputsVersion: posture.inputsVersion,
        summary: posture.summary,
        changedChecks,
        because: before ? causesOf(before.inputs, inputs) : [facts.ref],
        targetRefs,
      });
    }
  }
}

/** What is confirmed of an interaction. */
function confirmationOf(entityRef: string) {
  return { entityRef, subject: 'classification' as const };
}

function linksOf(facts: InteractionFacts): PostureLink[] {
  const interactionRef = facts.ref;
  const systems = new Set(facts.aiSystems.map(({ ref }) => ref));
  const services = new Set(facts.services.map(({ ref }) => ref));
  const others = new Set(facts.references.map(({ ref }) => ref));
  return [
    ...[...systems].map(ref => ({ ref, role: 'ai-system' as const })),
    ...[...services].map(ref => ({ ref, role: 'service' as const })),
    ...[...others]
      .filter(ref => !systems.has(ref) && !services.has(ref))
      .map(ref => ({ ref, role: 'reference' as const })),
  ].map(({ ref, role }) => ({ interactionRef, targetRef: ref, role }));
}

/** The systems and services among links, sorted. */
function targetsOf(links: readonly PostureLink[]): string[] {
  return links
    .filter(link => link.role !== 'reference')
    .map(link => link.targetRef)
    .sort();
}

function changedBetween(
  before: StoredPostureWithResults | undefined,
  now: StoredPostureWithResults,
) {
  const statusBefore = new Map(
    before?.results.map(({ checkId, status }) => [checkId, status]),
  );
  const changed = now.results
    .filter(({ checkId, status }) => statusBefore.get(checkId) !== status)
    .map(({ checkId, status }) => ({
      checkId,
      from: statusBefore.get(checkId),
      to: status,
    }));
  const checksNow = new Set(now.results.map(({ checkId }) => checkId));
  const gone = [...statusBefore]
    .filter(([checkId]) => !checksNow.has(checkId))
    .map(([checkId, from]) => ({ checkId, from, to: undefined }));
  return [...changed, ...gone];
}

function causesOf(before: PostureInputs, now: PostureInputs): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter(name => before[name] !== now[name]).sort();
  return changed.length > 0 ? changed : [BECAUSE_OF_DATE];
}
