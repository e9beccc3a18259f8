import {
  aiGovernanceChannelTestCreatePermission,
  ChannelTest,
  channelTestDays,
  ChannelTestList,
  ChannelTestRequest,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AuthService,
  BackstageCredentials,
  BackstageUserPrincipal,
} from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import { Clock, dateOf } from '../../clock';
import { GovernanceDatabase } from '../../database/GovernanceDatabase';
import { Journal } from '../../journal/Journal';
import { ConcernAccess } from '../access/ConcernAccess';
import { StepContexts } from '../rules/StepContexts';
import { ChannelTestStore } from './ChannelTestStore';

/** The kind of record that tests of channels are in the journal. */
export const CHANNEL_TEST_RECORD = 'channel-test';

const MOST_LISTED = 100;

/** Records that somebody tried whether a channel leads to us. */
export class ChannelTestService {
  private readonly database: GovernanceDatabase;
  private readonly tests: ChannelTestStore;
  private readonly access: ConcernAccess;
  private readonly contexts: Pick<StepContexts, 'interaction'>;
  private readonly journal: Journal;
  private readonly auth: AuthService;
  private readonly clock: Clock;
  private readonly newId: () => string;

  constructor(options: {
    database: GovernanceDatabase;
    tests: ChannelTestStore;
    access: ConcernAccess;
    contexts: Pick<StepContexts, 'interaction'>;
    journal: Journal;
    auth: AuthService;
    clock: Clock;
    newId: () => string;
  }) {
    this.database = options.database;
    this.tests = options.tests;
    this.access = options.access;
    this.contexts = options.contexts;
    this.journal = options.journal;
    this.auth = options.auth;
    this.clock = options.clock;
    this.newId = options.newId;
  }

  /** The tests of an interaction, for whoever may see it. */
  async list(
    interactionRef: string,
    credentials: BackstageCredentials,
  ): Promise<ChannelTestList> {
    const { entityRef, ownerRef } = await this.contexts.interaction(
      interactionRef,
      credentials,
    );
    return {
      items: await this.tests.listOf(
        this.database.reader,
        entityRef,
        MOST_LISTED,
      ),
      mayRecord:
        this.auth.isPrincipal(credentials, 'user') &&
        (await this.mayRecord(ownerRef, credentials)),
    };
  }

  /** Records a test in the name of a person. */
  async record(
    request: ChannelTestRequest,
    credentials: BackstageCredentials<BackstageUserPrincipal>,
  ): Promise<ChannelTest> {
    const { entityRef, ownerRef } = await this.contexts.interaction(
      request.interactionRef,
      credentials,
    );
    if (!(await this.mayRecord(ownerRef, credentials))) {
      throw new NotAllowedError(
        `You may not record tests of the channels of ${entityRef}; it takes the permission ${aiGovernanceChannelTestCreatePermission.name}`,
      );
    }
    const now = this.clock.now();
    const { testedOn } = request;
    const { earliest, latest } = channelTestDays(dateOf(now));
    if (testedOn < earliest || testedOn > latest) {
      throw new InputError(
        `testedOn: found "${testedOn}", allowed is a date from ${earliest} to ${latest}`,
      );
    }
    const test: ChannelTest = {
      ...request,
      id: this.newId(),
      interactionRef: entityRef,
      testedBy: credentials.principal.userEntityRef,
      recordedAt: now.toISOString(),
    };
    await this.database.transaction(async tx => {
      await this.tests.add(tx, test);
      const { channel, reachedUs, note } = test;
      await this.journal.append(tx, {
        record: { kind: CHANNEL_TEST_RECORD, id: test.id },
        at: now,
        actor: test.testedBy,
        type: 'channel-test.recorded',
        data: { interactionRef: entityRef, channel, testedOn, reachedUs },
        sealed: { note },
      });
    });
    return test;
  }

  private async mayRecord(
    ownerRef: string | undefined,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const rights = await this.access.rightsOf(credentials);
    return rights.may(aiGovernanceChannelTestCreatePermission, { ownerRef });
  }
}
