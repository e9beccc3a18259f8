import {
  Concern,
  concernFilterParamsSchema,
  ConcernOverview,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Knex } from 'knex';
import { z } from 'zod';
import { Clock } from '../../clock';
import { GovernanceDatabase, Tx } from '../../database/GovernanceDatabase';
import { PostureStore } from '../../posture/PostureStore';
import { ConcernAccess, VisibleConcerns } from '../access/ConcernAccess';
import { whereVisible } from '../access/whereVisible';
import { ConcernRow } from '../concernRows';
import { ConcernCaller } from '../ConcernService';
import { readConcernFilter } from '../lists/ConcernFilter';
import { interactionsBehind } from '../lists/interactionsBehind';
import { streamConcerns } from '../lists/streamConcerns';
import { whereFits } from '../lists/whereFits';
import { countOverview } from './counting/countOverview';
import { SlowAnswers } from './SlowAnswers';

type Params = z.infer<typeof concernFilterParamsSchema>;

/** Counts concerns, and hands them out, of those that the caller may see. */
export class ConcernSummaries {
  private readonly database: GovernanceDatabase;
  private readonly postures: PostureStore;
  private readonly access: ConcernAccess;
  private readonly channelsConfigured: boolean;
  private readonly clock: Clock;
  private readonly overviews: SlowAnswers<ConcernOverview>;

  constructor(options: {
    database: GovernanceDatabase;
    postures: PostureStore;
    access: ConcernAccess;
    channelsConfigured: boolean;
    clock: Clock;
  }) {
    this.database = options.database;
    this.postures = options.postures;
    this.access = options.access;
    this.channelsConfigured = options.channelsConfigured;
    this.clock = options.clock;
    this.overviews = new SlowAnswers(options);
  }

  /** What the concerns that fit come to; for a large number, a moment ago. */
  async overview(
    params: Params,
    caller: ConcernCaller,
  ): Promise<ConcernOverview> {
    const { visible } = await this.access.rightsOf(caller.credentials);
    const { claims } = caller.actor;
    const key = JSON.stringify([params, visible, claims]);
    return this.overviews.get(key, () => {
      const now = this.clock.now();
      return this.database.snapshot(async tx => {
        const concerns = await this.chosen(tx, {
          params,
          caller,
          visible,
          now,
        });
        return countOverview(
          { tx, concerns },
          { now, channelConnected: this.channelsConfigured },
        );
      });
    });
  }

  /** All concerns that fit, a page in memory at once. */
  async stream(
    params: Params,
    caller: ConcernCaller,
  ): Promise<AsyncGenerator<Concern, void, void>> {
    const { visible } = await this.access.rightsOf(caller.credentials);
    const now = this.clock.now();
    const tx = this.database.reader;
    return streamConcerns(
      await this.chosen(tx, { params, caller, visible, now }),
    );
  }

  /** What queries those that fit and may be seen. */
  private async chosen(
    tx: Tx,
    options: {
      params: Params;
      caller: ConcernCaller;
      visible: VisibleConcerns;
      now: Date;
    },
  ): Promise<() => Knex.QueryBuilder> {
    const { visible, now } = options;
    const filter = readConcernFilter(options.params);
    const surroundings = {
      now,
      claims: options.caller.actor.claims,
      interactionRefs:
        filter.entityRef === undefined
          ? undefined
          : await interactionsBehind(tx, this.postures, filter.entityRef),
    };
    return () =>
      whereFits(
        whereVisible(tx<ConcernRow>('concerns'), visible),
        filter,
        surroundings,
      );
  }
}
