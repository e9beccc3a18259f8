import {
  addMonthsTallies,
  Concern,
  concernFilterParamsSchema,
  ConcernOverview,
  ConcernSummaryRow,
  emptyConcernTally,
  monthsOfTally,
  summaryOfTally,
  tallyConcern,
  tallyMonths,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { z } from 'zod';
import { Clock } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { PostureStore } from '../../posture/PostureStore';
import { ConcernAccess } from '../access/ConcernAccess';
import { whereVisible } from '../access/whereVisible';
import { ConcernRow } from '../concernRows';
import { ConcernCaller } from '../ConcernService';
import { readConcernFilter } from '../lists/ConcernFilter';
import { interactionsBehind } from '../lists/interactionsBehind';
import { streamConcerns } from '../lists/streamConcerns';
import { whereFits } from '../lists/whereFits';
import { toSummaryRow } from './toSummaryRow';

const BATCH = 500;

type Params = z.infer<typeof concernFilterParamsSchema>;

/** Counts concerns, and hands them out, of those that the caller may see. */
export class ConcernSummaries {
  private readonly database: GovernanceDatabase;
  private readonly postures: PostureStore;
  private readonly access: ConcernAccess;
  private readonly channelsConfigured: boolean;
  private readonly clock: Clock;

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
  }

  /** What the concerns that fit come to. */
  async overview(
    params: Params,
    caller: ConcernCaller,
  ): Promise<ConcernOverview> {
    const asOf = this.clock.now().toISOString();
    const tally = emptyConcernTally();
    let months = tallyMonths([], { asOf });
    let rows: ConcernSummaryRow[] = [];
    const addUp = () => {
      months = addMonthsTallies([months, tallyMonths(rows, { asOf })]);
      rows = [];
    };
    for await (const concern of await this.stream(params, caller)) {
      const row = toSummaryRow(concern);
      tallyConcern(tally, row, asOf);
      rows.push(row);
      if (rows.length === BATCH) {
        addUp();
      }
    }
    addUp();
    return {
      summary: summaryOfTally(tally, {
        asOf,
        channelConnected: this.channelsConfigured,
      }),
      months: monthsOfTally(months, { asOf }),
    };
  }

  /** All concerns that fit, a page in memory at once. */
  async stream(
    params: Params,
    { credentials, actor }: ConcernCaller,
  ): Promise<AsyncGenerator<Concern, void, void>> {
    const filter = readConcernFilter(params);
    const { visible } = await this.access.rightsOf(credentials);
    const tx = this.database.reader;
    const interactionRefs =
      filter.entityRef === undefined
        ? undefined
        : await interactionsBehind(tx, this.postures, filter.entityRef);
    const surroundings = {
      now: this.clock.now(),
      claims: actor.claims,
      interactionRefs,
    };
    return streamConcerns(() =>
      whereFits(
        whereVisible(tx<ConcernRow>('concerns'), visible),
        filter,
        surroundings,
      ),
    );
  }
}
