import {
  Check,
  Waiver,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { NotificationService } from '@backstage/plugin-notifications-node';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { sendNotice } from './sendNotice';
import { WaiverStore } from './WaiverStore';

/** Tells who asked for a waiver, and who answers for it, what was decided. */
export class WaiverDecisionNotifier {
  private readonly database: GovernanceDatabase;
  private readonly store: WaiverStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly checks: readonly Check[];
  private readonly notifications: NotificationService;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    store: WaiverStore;
    entities: CatalogEntitiesStore;
    checks: readonly Check[];
    notifications: NotificationService;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.store = options.store;
    this.entities = options.entities;
    this.checks = options.checks;
    this.notifications = options.notifications;
    this.logger = options.logger;
  }

  /** Tells all decisions of which nobody was told yet. */
  async notify(): Promise<void> {
    const tx = this.database.reader;
    try {
      for (const waiver of await this.store.listToTell(tx)) {
        if (await this.tell(waiver)) {
          await this.store.markTold(tx, waiver);
        }
      }
    } catch (error) {
      // A decision stands, whether people could be told of it or not.
      this.logger.warn(
        'Decisions on waivers could not be told; it is tried again',
        error as Error,
      );
    }
  }

  private async tell(waiver: Waiver): Promise<boolean> {
    const { decidedBy, decisionNote, state } = waiver;
    // Nobody needs to be told what they did themselves.
    const others = [waiver.requestedBy, waiver.owner].filter(
      (ref, index, all) => ref !== decidedBy && all.indexOf(ref) === index,
    );
    if (others.length === 0) {
      return true;
    }
    const entity = await this.entities.get(
      this.database.reader,
      waiver.entityRef,
    );
    const check = this.checks.find(({ id }) => id === waiver.checkId);
    const until = state === 'approved' ? ` until ${waiver.until}` : '';
    const by = decidedBy && parseEntityRef(decidedBy).name;
    const note = decisionNote ? ` Note by ${by}: ${decisionNote}` : '';
    return sendNotice({
      notifications: this.notifications,
      logger: this.logger,
      waiver,
      recipients: {
        type: 'entity',
        entityRef: others,
        excludeEntityRef: decidedBy,
      },
      title: `A waiver of ${
        entity?.title ?? waiver.entityRef
      } is ${state}${until}`,
      description: `The check: ${check?.title ?? waiver.checkId}.${note}`,
      scope: `ai-governance:waiver-decided:${waiver.id}:${waiver.version}`,
    });
  }
}
