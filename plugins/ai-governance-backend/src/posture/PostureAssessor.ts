import {
  assessInteraction,
  Check,
  classifiedFacts,
  EntitlementReport,
  summariseEntitlements,
  withEntitlements,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { Clock } from '../clock';
import { ConfirmedFacts } from '../confirmations/ConfirmedFacts';
import { ConcernRecordsReader } from '../concerns/ConcernRecordsReader';
import { FactsReader, ReadFacts } from '../facts/FactsReader';
import { hashAlikeOnce } from '../facts/sharedHashes';
import { QuestionKeeper } from '../questions/QuestionKeeper';
import { CurrentLaw } from '../regulations/CurrentLaw';
import { GrantedWaivers } from '../waivers/GrantedWaivers';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { linksOf } from './postureChanges';
import { FreshPosture, PostureKeeper } from './PostureKeeper';
import { StoredLaw, TouchingRows } from './PostureStore';

const BATCH = 250;

/** Names of inputs that are no entities. */
const INPUT_CHECKS = 'checks';
const INPUT_CONFIRMATION = 'confirmation';
const INPUT_WAIVERS = 'waivers';
const INPUT_REGULATIONS = 'regulations';
const INPUT_CONCERNS = 'concerns';

/**
 * A change of checks is a change of what they ask: their ids and level, and the
 * packs that they look into.
 */
export function versionOfChecks(
  checks: readonly Check[],
  law: Pick<CurrentLaw, 'version'>,
): string {
  return canonicalHash([
    law.version,
    checks.map(({ id, level, requirement, needs, revision }) => ({
      id,
      level,
      requirement,
      needs,
      revision,
    })),
  ]);
}

/** The rows that touch an interaction. */
function touchingRows({ rows }: EntitlementReport): TouchingRows {
  return Object.fromEntries(
    rows.flatMap(({ rowId, applies }) =>
      applies === 'no' ? [] : [[rowId, applies]],
    ),
  );
}

/** What the law means for an interaction, to be kept. */
function storedLaw(report: EntitlementReport): StoredLaw {
  return {
    entitlements: summariseEntitlements(report),
    uncovered: report.uncovered.map(({ jurisdiction, domain }) => ({
      jurisdiction,
      domain,
    })),
  };
}

/** Assesses interactions, and keeps the result and what changed. */
export class PostureAssessor {
  private readonly database: GovernanceDatabase;
  private readonly keeper: PostureKeeper;
  private readonly factsReader: FactsReader;
  private readonly confirmed: ConfirmedFacts;
  private readonly granted: GrantedWaivers;
  private readonly concerns: ConcernRecordsReader;
  private readonly law: CurrentLaw;
  private readonly questionKeeper: QuestionKeeper;
  private readonly checks: readonly Check[];
  private readonly checksVersion: string;
  private readonly clock: Clock;

  constructor(options: {
    database: GovernanceDatabase;
    keeper: PostureKeeper;
    factsReader: FactsReader;
    confirmed: ConfirmedFacts;
    granted: GrantedWaivers;
    concerns: ConcernRecordsReader;
    law: CurrentLaw;
    questionKeeper: QuestionKeeper;
    checks: readonly Check[];
    clock: Clock;
  }) {
    this.database = options.database;
    this.keeper = options.keeper;
    this.factsReader = options.factsReader;
    this.confirmed = options.confirmed;
    this.granted = options.granted;
    this.concerns = options.concerns;
    this.law = options.law;
    this.questionKeeper = options.questionKeeper;
    this.checks = options.checks;
    this.checksVersion = versionOfChecks(options.checks, options.law);
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
    await this.questionKeeper.forget(tx, interactionRef);
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
    const concerns = await this.concerns.read(tx, refs);
    const law = await this.law.read(tx);
    const now = this.clock.now().toISOString();
    const hashOf = hashAlikeOnce();
    const fresh = read.map(({ facts: declared, inputs }): FreshPosture => {
      const records = {
        classification: classifications.get(declared.ref),
        waivers: waivers.get(declared.ref) ?? [],
        concerns: concerns.get(declared.ref),
      };
      const facts = withEntitlements({ ...declared, records }, law);
      const regulations = touchingRows(facts.entitlements!);
      const allInputs = {
        ...inputs,
        [INPUT_CHECKS]: this.checksVersion,
        [INPUT_CONFIRMATION]: hashOf(records.classification ?? null),
        [INPUT_CONCERNS]: hashOf(records.concerns ?? null),
        [INPUT_WAIVERS]: hashOf(records.waivers),
        [INPUT_REGULATIONS]: this.law.versionFor(
          law,
          regulations,
          facts.entitlements!.uncovered,
        ),
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
          regulations,
          law: storedLaw(facts.entitlements!),
          ...assessInteraction(facts, this.checks),
        },
      };
    });
    await this.keeper.keep(tx, fresh);
    await this.questionKeeper.observe(
      tx,
      read.map(({ facts }, index) => ({
        facts,
        results: fresh[index].posture.results,
      })),
    );
  }
}

/** What is confirmed of an interaction. */
function confirmationOf(entityRef: string) {
  return { entityRef, subject: 'classification' as const };
}
