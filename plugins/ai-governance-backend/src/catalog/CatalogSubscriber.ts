import {
  CATALOG_CHANGES_TOPIC,
  CatalogChange,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { LoggerService } from '@backstage/backend-plugin-api';
import { EventParams, EventsService } from '@backstage/plugin-events-node';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { ChangeQueue } from './ChangeQueue';
import { NameConflicts } from './NameConflicts';

/** The catalog's own topics. */
const ERRORS_TOPIC = 'experimental.catalog.errors';
const CONFLICTS_TOPIC = 'experimental.catalog.conflict';

interface ErrorsPayload {
  entity: string;
}

interface ConflictPayload {
  entityRef: string;
  newLocationKey: string;
}

/**
 * Hears what the catalog says, and only writes it down: the catalog waits for
 * its local listeners.
 */
export class CatalogSubscriber {
  private readonly events: EventsService;
  private readonly database: GovernanceDatabase;
  private readonly queue: ChangeQueue;
  private readonly conflicts: NameConflicts;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    events: EventsService;
    database: GovernanceDatabase;
    queue: ChangeQueue;
    conflicts: NameConflicts;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.events = options.events;
    this.database = options.database;
    this.queue = options.queue;
    this.conflicts = options.conflicts;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  async start(): Promise<void> {
    await this.events.subscribe({
      id: 'posture',
      topics: [CATALOG_CHANGES_TOPIC, ERRORS_TOPIC, CONFLICTS_TOPIC],
      onEvent: async event => {
        try {
          await this.onEvent(event);
        } catch (error) {
          this.logger.error(
            `An event on ${event.topic} could not be kept; the next reconcile will make up for it`,
            error as Error,
          );
          throw error;
        }
      },
    });
  }

  private async onEvent(event: EventParams): Promise<void> {
    const now = this.clock.now().getTime();
    const tx = this.database.reader;
    switch (event.topic) {
      case CATALOG_CHANGES_TOPIC: {
        const { entityRef, contentHash } = event.eventPayload as CatalogChange;
        await this.queue.mark(
          tx,
          [{ entityRef, expected: { type: 'content', hash: contentHash } }],
          now,
        );
        break;
      }
      case ERRORS_TOPIC: {
        const { entity } = event.eventPayload as ErrorsPayload;
        await this.queue.mark(
          tx,
          [{ entityRef: entity.toLowerCase(), expected: { type: 'error' } }],
          now,
        );
        break;
      }
      default: {
        const conflict = event.eventPayload as ConflictPayload;
        await this.conflicts.note(conflict.entityRef, conflict.newLocationKey);
      }
    }
  }
}
