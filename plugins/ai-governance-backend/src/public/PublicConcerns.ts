import {
  Concern,
  ConcernMessage,
  ConcernSubmission,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { AuditorService } from '@backstage/backend-plugin-api';
import { DEFAULT_NAMESPACE, parseEntityRef } from '@backstage/catalog-model';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { CUSTOMER } from '../concerns/ConcernActor';
import { ConcernChanges } from '../concerns/ConcernChanges';
import { ConcernIntake } from '../concerns/ConcernIntake';
import { ConcernStore } from '../concerns/ConcernStore';
import { ReceiptCodes } from '../concerns/receipts/ReceiptCodes';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { audited } from '../http/audited';
import { InteractionChoice } from './forms/concernForm';

/** A concern, as whoever has its code may see it. */
export interface ConcernBehindCode {
  concern: Concern;
  messages: ConcernMessage[];
}

/** What customers can do without an account. */
export class PublicConcerns {
  private readonly auditor: AuditorService;
  private readonly changes: ConcernChanges;
  private readonly clock: Clock;
  private readonly database: GovernanceDatabase;
  private readonly entities: CatalogEntitiesStore;
  private readonly intake: ConcernIntake;
  private readonly interactionRefs: readonly string[];
  private readonly newId: () => string;
  private readonly receipts: ReceiptCodes;
  private readonly store: ConcernStore;

  constructor(options: {
    auditor: AuditorService;
    changes: ConcernChanges;
    clock: Clock;
    database: GovernanceDatabase;
    entities: CatalogEntitiesStore;
    intake: ConcernIntake;
    interactionRefs: readonly string[];
    newId: () => string;
    receipts: ReceiptCodes;
    store: ConcernStore;
  }) {
    this.auditor = options.auditor;
    this.changes = options.changes;
    this.clock = options.clock;
    this.database = options.database;
    this.entities = options.entities;
    this.intake = options.intake;
    this.interactionRefs = options.interactionRefs;
    this.newId = options.newId;
    this.receipts = options.receipts;
    this.store = options.store;
  }

  /** What can be chosen in the form; what the catalog does not have, cannot. */
  async interactions(): Promise<InteractionChoice[]> {
    const entities = await this.entities.getMany(
      this.database.reader,
      this.interactionRefs,
    );
    return this.interactionRefs.flatMap(entityRef => {
      const entity = entities.find(seen => seen.entityRef === entityRef);
      if (!entity) {
        return [];
      }
      const { namespace, name } = parseEntityRef(entityRef);
      const value =
        namespace === DEFAULT_NAMESPACE ? name : `${namespace}/${name}`;
      return [{ value, entityRef, title: entity.title }];
    });
  }

  /**
   * Takes in what a form says. The same form once more, by a second click or a
   * reload, is the same concern with the same code.
   * @param formId - what only this form knows
   */
  async submit(
    submission: ConcernSubmission,
    formId: string,
  ): Promise<{ concern: Concern; code: string }> {
    const receipt = this.receipts.createFrom(
      `form:${formId}:${JSON.stringify(submission)}`,
    );
    const concern = await audited(
      this.auditor,
      { eventId: 'public-concern-create' },
      async () => {
        const taken = await this.intake.submit(submission, CUSTOMER, {
          receipt,
          beside: tx => this.store.findByReceipt(tx, receipt.hash),
        });
        return taken.concern;
      },
    ).catch(async error => {
      // Of two at once, one finds the code taken when it is about to keep it.
      const earlier = await this.find(receipt.code);
      if (!earlier) {
        throw error;
      }
      return earlier.concern;
    });
    return { concern, code: receipt.code };
  }

  /** The concern behind a code, as somebody wrote it. */
  async find(code: string): Promise<ConcernBehindCode | undefined> {
    const tx = this.database.reader;
    // What cannot be a code is looked up all the same, and takes as long.
    const hash = this.receipts.hashOf(code) ?? '';
    const id = await this.store.findByReceipt(tx, hash);
    const kept = id !== undefined && (await this.store.get(tx, id));
    if (!kept) {
      return undefined;
    }
    const messages = await this.store.messagesOf(tx, kept.concern.id);
    return {
      concern: kept.concern,
      messages: messages.filter(({ kind }) => kind !== 'note'),
    };
  }

  /**
   * Writes down what a customer says. Whether it changes where the concern
   * stands, is for people to say.
   */
  async answer(id: string, text: string): Promise<void> {
    await audited(this.auditor, { eventId: 'public-concern-answer' }, () =>
      this.changes.change(id, undefined, CUSTOMER, async (concern, tx) => {
        const messages = await this.store.messagesOf(tx, id);
        const last = messages.filter(({ kind }) => kind !== 'note').at(-1);
        // A second click, or a page that was loaded again.
        const isRepeated = last?.kind === 'from-customer' && last.text === text;
        return isRepeated || concern.erasedAt
          ? undefined
          : {
              type: 'concern.from-customer',
              concern,
              message: {
                kind: 'from-customer',
                channel: 'receipt',
                text,
                id: this.newId(),
                at: this.clock.now().toISOString(),
                by: CUSTOMER.by,
              },
            };
      }),
    );
  }
}
