import {
  assessInteraction,
  Check,
  classifiedFacts,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { Clock } from '../clock';
import { ConfirmedFacts } from '../confirmations/ConfirmedFacts';
import { FactsReader, ReadFacts } from '../facts/FactsReader';
import { GrantedWaivers } from '../waivers/GrantedWaivers';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { linksOf } from './postureChanges';
import { FreshPosture, PostureKeeper } from './PostureKeeper';

const BATCH = 250;

/** Names of inputs that are no entities. */
const INPUT_CHECKS = 'checks';
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
  private readonly factsReader: FactsReader;
  private readonly confirmed: ConfirmedFacts;
  private readonly granted: GrantedWaivers;
  private readonly checks: readonly Check[];
  private readonly checksVersion: string;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    keeper: PostureKeeper;
    factsReader: FactsReader;
    confirmed: ConfirmedFacts;
    granted: GrantedWaivers;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.keeper = options.keeper;
    this.factsReader = options.factsReader;
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
    const read = await this.factsReader.read(refs);
    await this.database.transaction(tx => this.judge(tx, read));
  }

  /** Adds what is recorded, asks the checks, and keeps what they say. */
  private async judge(tx: Tx, read: readonly ReadFacts[]): Promise<void> {
    const refs = read.map(({ facts }) => facts.ref);
    const classifications = await this.confirmed.observe(
      tx,
      read.map(({ facts }) => ({
        ...confirmationOf(facts.ref),
        facts: classifiedFacts(facts),
      })),
    );
    const waivers = await this.granted.observe(tx, refs);
    const now = this.clock.now().toISOString();
    const fresh = read.map(({ facts, inputs }): FreshPosture => {
      const records = {
        classification: classifications.get(facts.ref),
        waivers: waivers.get(facts.ref) ?? [],
      };
      const allInputs = {
        ...inputs,
        [INPUT_CHECKS]: this.checksVersion,
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
}

/** What is confirmed of an interaction. */
function confirmationOf(entityRef: string) {
  return { entityRef, subject: 'classification' as const };
}
