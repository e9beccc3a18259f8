import {
  CHALLENGES,
  Concern,
  concernSubmissionSchema,
  ConcernSubmission,
  newConcern,
  severityOf,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError } from '@backstage/errors';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { GovernanceDatabase, Tx } from '../database/GovernanceDatabase';
import { FaultPoints } from '../faultPoints/faultPoints';
import { redactIdentifiers } from '../intake/redaction/redactIdentifiers';
import { ConcernActor } from './ConcernActor';
import { ConcernChanges } from './ConcernChanges';
import { ConcernStore } from './ConcernStore';
import { ReceiptCodes } from './receipts/ReceiptCodes';
import { ConcernRules } from './rules/ConcernRules';

/** A concern that was taken in. */
export interface TakenIn {
  concern: Concern;
  /** The code for the customer; told here and never again. */
  receipt?: string;
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
    const now = this.clock.now();
    const { receivedAt } = submission;
    if (receivedAt && Date.parse(receivedAt) > now.getTime()) {
      throw new InputError(
        `receivedAt: found "${receivedAt}", allowed is a moment up to now`,
      );
    }
    const interactionRef = submission.interactionRef?.toLowerCase();
    const rules = await this.rules.about(interactionRef);
    const redacted = this.redacted(submission);
    const challenges = submission.requests.some(({ type }) =>
      (CHALLENGES as readonly string[]).includes(type),
    );

    return this.database.transaction(async tx => {
      const entity =
        interactionRef && (await this.entities.get(tx, interactionRef));
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
      const earlier = await beside?.(tx, made.id);
      if (earlier !== undefined) {
        const kept = await this.store.get(tx, earlier);
        return { concern: kept!.concern };
      }
      const concern = await this.changes.add(
        tx,
        this.rules.applyTo(made, rules),
        { actor, rulesVersion: rules.version, sealed: sealedOf(submission) },
      );
      await this.putPersonalData(tx, concern.id, submission, redacted.counts);
      if (receipt) {
        await this.store.addReceipt(tx, receipt.hash, concern.id);
        await this.faultPoints.reach('concern.receipt-written');
      }
      return { concern, receipt: receipt?.code };
    });
  }

  /** The texts without obvious identifiers, and how many there were. */
  private redacted(submission: ConcernSubmission): {
    submission: ConcernSubmission;
    counts: Record<string, number>;
  } {
    const { jurisdiction } = submission;
    const counts: Record<string, number> = {};
    const clean = (text: string) => {
      const { text: redacted, counts: found } = redactIdentifiers(text, {
        countries: jurisdiction ? [jurisdiction.slice(0, 2)] : [],
      });
      for (const [kind, count] of Object.entries(found)) {
        counts[kind] = (counts[kind] ?? 0) + count;
      }
      return redacted;
    };
    const { summary, description, desiredOutcome } = submission;
    return {
      counts,
      submission: concernSubmissionSchema.parse({
        ...submission,
        summary: clean(summary),
        description: clean(description),
        desiredOutcome: desiredOutcome && clean(desiredOutcome),
      }),
    };
  }

  private async putPersonalData(
    tx: Tx,
    concernId: string,
    submission: ConcernSubmission,
    redactions: Record<string, number>,
  ): Promise<void> {
    const { customer, onBehalfOf, adjustmentsNeeded } = submission;
    const { summary, description } = submission;
    const wasRedacted = Object.keys(redactions).length > 0;
    if (customer || onBehalfOf || adjustmentsNeeded || wasRedacted) {
      await this.store.putPersonalData(tx, concernId, {
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
