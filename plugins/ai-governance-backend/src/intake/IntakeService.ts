import {
  concernSubmissionSchema,
  ConcernSubmission,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { AuthenticationError, NotFoundError } from '@backstage/errors';
import { IncomingHttpHeaders } from 'node:http';
import { CatalogEntitiesStore } from '../catalog/CatalogEntitiesStore';
import { Clock } from '../clock';
import { ConcernIntake, TakenIn } from '../concerns/ConcernIntake';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { UnusablePayloadError } from '../http/errors';
import { parseJsonBody } from './body/parseJsonBody';
import { IntakeChannel } from './channels/IntakeChannel';
import { IntakeChannels } from './channels/IntakeChannels';
import { DeliveryStore } from './deliveries/DeliveryStore';
import { payloadHash } from './deliveries/payloadHash';
import { MappedPayload, mapPayload } from './mapping/mapPayload';

/** For so long the same payload under another name is the same delivery. */
const SAME_PAYLOAD_MS = 24 * 60 * 60 * 1000;

/** What became of a delivery. */
export type Taken =
  | { outcome: 'ignored' }
  | (TakenIn & { outcome: 'taken' | 'repeated' });

/** Takes concerns in that other systems send. */
export class IntakeService {
  private readonly database: GovernanceDatabase;
  private readonly channels: IntakeChannels;
  private readonly intake: ConcernIntake;
  private readonly deliveries: DeliveryStore;
  private readonly entities: CatalogEntitiesStore;
  private readonly clock: Clock;
  private readonly logger: LoggerService;

  constructor(options: {
    database: GovernanceDatabase;
    channels: IntakeChannels;
    intake: ConcernIntake;
    deliveries: DeliveryStore;
    entities: CatalogEntitiesStore;
    clock: Clock;
    logger: LoggerService;
  }) {
    this.database = options.database;
    this.channels = options.channels;
    this.intake = options.intake;
    this.deliveries = options.deliveries;
    this.entities = options.entities;
    this.clock = options.clock;
    this.logger = options.logger;
  }

  /** Takes a signed delivery. Nothing of it is read before it is believed. */
  async take(
    name: string,
    request: { rawBody: Buffer; headers: IncomingHttpHeaders },
  ): Promise<Taken> {
    const channel = this.channelOf(name);
    const now = this.clock.now();
    const verification = channel.verify({ ...request, now });
    if (!verification.ok) {
      this.logger.warn(
        `A delivery through ${name} was refused: ${verification.reason}`,
      );
      throw new AuthenticationError(
        `The signature is not accepted: ${verification.reason}`,
      );
    }
    const payload = this.readPayload(name, request.rawBody);
    const mapped = this.map(channel, payload);
    if (mapped.outcome === 'ignored') {
      return { outcome: 'ignored' };
    }
    if (!mapped.value) {
      this.logger.warn(
        `A delivery through ${name} makes no concern; the dry run of the channel says why`,
      );
      throw new UnusablePayloadError(
        'The payload makes no concern by the mapping of this channel',
        mapped.problems,
      );
    }
    const submission: ConcernSubmission = {
      ...mapped.value,
      interactionRef: await this.knownInteraction(mapped.value.interactionRef),
    };
    let isRepeated = false;
    const taken = await this.intake.submit(
      // A sender whose clock is ahead has sent it now.
      { ...submission, receivedAt: upTo(now, submission.receivedAt) },
      { by: `channel:${name}`, claims: [], isPerson: false },
      {
        beside: async (tx, concernId) => {
          const claim = await this.deliveries.claim(
            tx,
            {
              channel: name,
              deliveryId: channel.deliveryIdOf(verification, payload),
              payloadHash: payloadHash(request.rawBody),
              concernId,
              receivedAt: now,
            },
            { payloadSince: new Date(now.getTime() - SAME_PAYLOAD_MS) },
          );
          isRepeated = !claim.fresh;
          return claim.fresh ? undefined : claim.concernId;
        },
      },
    );
    return { ...taken, outcome: isRepeated ? 'repeated' : 'taken' };
  }

  /** What a payload would become; nothing is kept. */
  tryOut(name: string, payload: unknown): MappedPayload<ConcernSubmission> {
    return this.map(this.channelOf(name), payload);
  }

  private channelOf(name: string): IntakeChannel {
    const channel = this.channels.get(name);
    if (!channel) {
      throw new NotFoundError('There is no such channel');
    }
    return channel;
  }

  private readPayload(name: string, rawBody: Buffer): unknown {
    try {
      return parseJsonBody(rawBody);
    } catch (error) {
      this.logger.warn(
        `A delivery through ${name} was refused: ${(error as Error).message}`,
      );
      throw error;
    }
  }

  private map(channel: IntakeChannel, payload: unknown) {
    const { mapping, interactionRef, kind } = channel;
    return mapPayload({
      mapping,
      payload,
      interactionRef,
      channel: kind,
      schema: concernSubmissionSchema,
    });
  }

  /** What nobody knows waits for triage instead. */
  private async knownInteraction(
    written: string | undefined,
  ): Promise<string | undefined> {
    if (written === undefined) {
      return undefined;
    }
    const ref = stringifyEntityRef(
      parseEntityRef(written, { defaultKind: KIND_CUSTOMER_INTERACTION }),
    );
    const entity = await this.entities.get(this.database.reader, ref);
    return entity?.kind === KIND_CUSTOMER_INTERACTION ? ref : undefined;
  }
}

function upTo(now: Date, receivedAt: string | undefined): string | undefined {
  return receivedAt && Date.parse(receivedAt) > now.getTime()
    ? now.toISOString()
    : receivedAt;
}
