import {
  aiGovernanceConcernReadPermission,
  aiGovernanceSignalAssessPermission,
  DEFAULT_PAGE_SIZE,
  SIGNAL_STATES,
  SignalAssessment,
  SignalPage,
  signalQueryParamsSchema,
  SignalRecord,
  SignalView,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { NotAllowedError } from '@backstage/errors';
import { z } from 'zod';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { Cursor, decodeCursor, pageOf } from '../../http/pages';
import { PostureStore } from '../../posture/PostureStore';
import { ConcernAccess, ConcernRights } from '../access/ConcernAccess';
import { ConcernCaller } from '../ConcernService';
import { ConcernStore } from '../ConcernStore';
import { interactionsBehind } from '../lists/interactionsBehind';
import { noSuchSignal, SignalChanges } from './SignalChanges';
import { SignalStore } from './SignalStore';

/** Of how many concerns a signal names at most; how many there are it counts. */
const NAMED_CONCERNS = 20;

/** What a page is made from. */
const querySchema = z.strictObject({
  entityRef: z.string().optional(),
  state: z.enum(SIGNAL_STATES).optional(),
});

type SignalListQuery = z.infer<typeof querySchema>;

function readQuery(
  params: z.infer<typeof signalQueryParamsSchema>,
): Cursor<SignalListQuery> {
  return params.cursor
    ? decodeCursor(params.cursor, querySchema)
    : {
        query: {
          entityRef: params.entityRef?.toLowerCase(),
          state: params.state,
        },
      };
}

/** Tells of signals, and takes what people find out about them. */
export class SignalService {
  private readonly database: GovernanceDatabase;
  private readonly signals: SignalStore;
  private readonly changes: SignalChanges;
  private readonly concerns: ConcernStore;
  private readonly postures: PostureStore;
  private readonly access: ConcernAccess;

  constructor(options: {
    database: GovernanceDatabase;
    signals: SignalStore;
    changes: SignalChanges;
    concerns: ConcernStore;
    postures: PostureStore;
    access: ConcernAccess;
  }) {
    this.database = options.database;
    this.signals = options.signals;
    this.changes = options.changes;
    this.concerns = options.concerns;
    this.postures = options.postures;
    this.access = options.access;
  }

  /** A page of those that the caller may see, the newest first. */
  async list(
    params: z.infer<typeof signalQueryParamsSchema>,
    { credentials }: ConcernCaller,
  ): Promise<SignalPage> {
    const cursor = readQuery(params);
    const { entityRef, state } = cursor.query;
    const rights = await this.access.rightsOf(credentials);
    const tx = this.database.reader;
    const found = await this.signals.list(tx, {
      state,
      interactionRefs:
        entityRef === undefined
          ? undefined
          : await interactionsBehind(tx, this.postures, entityRef),
    });
    const page = pageOf(
      found.filter(signal => maySee(rights, signal)),
      {
        cursor,
        limit: params.limit ?? DEFAULT_PAGE_SIZE,
        keysOf: ({ raisedAt, id }) => [raisedAt, id],
        descending: [true, true],
      },
    );
    return {
      ...page,
      items: await Promise.all(
        page.items.map(signal => this.describe(signal, rights)),
      ),
    };
  }

  /** Writes down what a person found out. */
  async assess(
    id: string,
    version: number,
    assessment: SignalAssessment,
    { credentials, actor }: ConcernCaller,
  ): Promise<SignalView> {
    const rights = await this.access.rightsOf(credentials);
    const signal = await this.signals.get(this.database.reader, id);
    if (!signal || !maySee(rights, signal)) {
      throw noSuchSignal(id);
    }
    if (!actor.isPerson || !mayAssess(rights, signal)) {
      throw new NotAllowedError(
        `You may not assess signals about ${signal.entityRef}; it takes a person with the permission ${aiGovernanceSignalAssessPermission.name}`,
      );
    }
    return this.describe(
      await this.changes.assess(id, version, assessment, actor),
      rights,
    );
  }

  private async describe(
    { concernIds, ...signal }: SignalRecord,
    rights: ConcernRights,
  ): Promise<SignalView> {
    const concerns = await this.concerns.getMany(
      this.database.reader,
      concernIds.slice(-NAMED_CONCERNS),
    );
    return {
      ...signal,
      concerns: concerns
        .filter(concern =>
          rights.may(aiGovernanceConcernReadPermission, concern),
        )
        .map(({ id, reference }) => ({ id, reference }))
        .sort((one, other) => (one.reference < other.reference ? -1 : 1)),
      mayAssess: mayAssess(rights, signal),
    };
  }
}

type Owned = Pick<SignalRecord, 'ownerRef'>;

function maySee(rights: ConcernRights, { ownerRef }: Owned): boolean {
  return rights.may(aiGovernanceConcernReadPermission, { ownerRef });
}

function mayAssess(rights: ConcernRights, { ownerRef }: Owned): boolean {
  return rights.may(aiGovernanceSignalAssessPermission, { ownerRef });
}
