import { setImmediate } from 'node:timers/promises';
import {
  CHALLENGES,
  Concern,
  ConcernSubmission,
  newConcern,
  severityOf,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { ConcernActor } from './ConcernActor';
import { ConcernChanges } from './ConcernChanges';
import { ConcernStore } from './ConcernStore';
import { ReceiptCodes } from './receipts/ReceiptCodes';
import { redactSubmission } from './redactSubmission';
import { ConcernRules, RulesInForce } from './rules/ConcernRules';

/** A concern that was taken in. */
export interface TakenIn {
  concern: Concern;
  /** The code for the customer; told here and never again. */
  receipt?: string;
}

/** A submission, and the concern that is made of it. */
interface Prepared {
  submission: ConcernSubmission;
  /** The concern, which has no number yet. */
  concern: Concern;
  rulesVersion: string;
}

/** Takes concerns in, from wherever they come. */
export class ConcernIntake {
  private readonly database: GovernanceDatabase;
  private readonly store: ConcernStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly changes: ConcernChanges;
  private readonly rules: ConcernRules;
  private readonly receipts: ReceiptCodes;
  private readonly faultPoints: FaultPoints;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    store: ConcernStore;
    entities: CatalogEntitiesStore;
    changes: ConcernChanges;
    rules: ConcernRules;
    receipts: ReceiptCodes;
    faultPoints: FaultPoints;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.changes = options.changes;
    this.rules = options.rules;
    this.receipts = options.receipts;
    this.faultPoints = options.faultPoints;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /**
   * Takes a concern in.
   * @param options - `beside` is what is written in the same transaction, such
   * as the delivery that it came by; what it returns takes the place of the
   * concern. `receipt` is the one that the customer gets, instead of a new one.
   */
  async submit(
    submission: ConcernSubmission,
    actor: ConcernActor,
    options: {
      beside?: (tx: Tx, concernId: string) => Promise<string | undefined>;
      receipt?: { code: string; hash: string };
    } = {},
  ): Promise<TakenIn> {
    const { beside, receipt = this.receipts.create() } = options;
    const prepared = await this.prepare(submission, actor, ref =>
      this.rules.about(ref),
    );
    return this.database.transaction(async tx => {
      const earlier = await beside?.(tx, prepared.concern.id);
      return earlier === undefined
        ? this.add(tx, prepared, { actor, receipt })
        : this.takenBefore(tx, earlier);
    });
  }

  /**
   * Takes several concerns in, all of them or none. No customer stands there to
   * be given a receipt, so there are none.
   * @param options - `beside` is what is written in the same transaction; where
   * it returns the id of a concern, that one takes the place of the new one.
   */
  async submitAll(
    submissions: readonly ConcernSubmission[],
    actor: ConcernActor,
    options: {
      beside: (
        tx: Tx,
        concernIds: readonly string[],
      ) => Promise<readonly (string | undefined)[]>;
    },
  ): Promise<Concern[]> {
    const known = new Map<string | undefined, RulesInForce>();
    const prepared: Prepared[] = [];
    for (const submission of submissions) {
      prepared.push(
        await this.prepare(submission, actor, async ref => {
          const rules = known.get(ref) ?? (await this.rules.about(ref));
          known.set(ref, rules);
          return rules;
        }),
      );
      // To make many takes a while, and others want to be served meanwhile.
      await setImmediate();
    }
    return this.database.transaction(async tx => {
      const earlier = await options.beside(
        tx,
        prepared.map(({ concern }) => concern.id),
      );
      const taken: Concern[] = [];
      for (const [index, each] of prepared.entries()) {
        const before = earlier[index];
        const { concern } = await (before === undefined
          ? this.add(tx, each, { actor })
          : this.takenBefore(tx, before));
        taken.push(concern);
      }
      return taken;
    });
  }

  /** Makes the concern, as far as that needs no transaction. */
  private async prepare(
    submission: ConcernSubmission,
    actor: ConcernActor,
    rulesAbout: (ref: string | undefined) => Promise<RulesInForce>,
  ): Promise<Prepared> {
    const now = this.clock.now();
    const { receivedAt } = submission;
    if (receivedAt && Date.parse(receivedAt) > now.getTime()) {
      throw new InputError(
        `receivedAt: found "${receivedAt}", allowed is a moment up to now`,
      );
    }
    const interactionRef = submission.interactionRef?.toLowerCase();
    const rules = await rulesAbout(interactionRef);
    const entity =
      interactionRef &&
      (await this.entities.get(this.database.reader, interactionRef));
    const redacted = redactSubmission(submission);
    const challenges = submission.requests.some(({ type }) =>
      (CHALLENGES as readonly string[]).includes(type),
    );
    const made = newConcern(redacted.submission, {
      id: this.newId(),
      reference: '',
      recordedAt: now.toISOString(),
      recordedBy: actor.by,
      severity: severityOf(rules.interaction, challenges),
      redactions: redacted.counts,
      interactionTitle: entity ? entity.title : undefined,
      ownerRef: entity ? entity.ownerRef?.toLowerCase() : undefined,
    });
    return {
      submission,
      concern: this.rules.applyTo(made, rules),
      rulesVersion: rules.version,
    };
  }

  private async add(
    tx: Tx,
    { submission, concern: made, rulesVersion }: Prepared,
    options: {
      actor: ConcernActor;
      receipt?: { code: string; hash: string };
    },
  ): Promise<TakenIn> {
    const { actor, receipt } = options;
    const concern = await this.changes.add(tx, made, {
      actor,
      rulesVersion,
      sealed: sealedOf(submission),
    });
    await this.putPersonalData(tx, concern, submission);
    if (receipt) {
      await this.store.addReceipt(tx, receipt.hash, concern.id);
      await this.faultPoints.reach('concern.receipt-written');
    }
    return { concern, receipt: receipt?.code };
  }

  private async takenBefore(tx: Tx, concernId: string): Promise<TakenIn> {
    const kept = await this.store.get(tx, concernId);
    return { concern: kept!.concern };
  }

  private async putPersonalData(
    tx: Tx,
    { id, redactions }: Concern,
    submission: ConcernSubmission,
  ): Promise<void> {
    const { customer, onBehalfOf, adjustmentsNeeded } = submission;
    const { summary, description } = submission;
    const wasRedacted = Object.keys(redactions).length > 0;
    if (customer || onBehalfOf || adjustmentsNeeded || wasRedacted) {
      await this.store.putPersonalData(tx, id, {
        customer,
        onBehalfOf,
        adjustmentsNeeded,
        original: wasRedacted ? { summary, description } : undefined,
      });
      await this.faultPoints.reach('concern.personal-data-written');
    }
  }
}

/** All that customers write is journalled as what proves it. */
function sealedOf(
  submission: ConcernSubmission,
): Record<string, string | undefined> {
  const { summary, description, desiredOutcome, decisionRef } = submission;
  const { adjustmentsNeeded, customer, onBehalfOf } = submission;
  return {
    summary,
    description,
    desiredOutcome,
    decisionRef,
    adjustmentsNeeded,
    customer: customer && JSON.stringify(customer),
    onBehalfOf: onBehalfOf && JSON.stringify(onBehalfOf),
  };
}
