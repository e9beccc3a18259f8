import { QuestionPolicy } from '@ai-governance/backstage-plugin-ai-governance-common';
import { sqlite } from '../__testUtils__/databases';
import { connectTo, openDatabase } from '../__testUtils__/openDatabase';
import { DatabaseChangeQueue } from '../catalog/DatabaseChangeQueue';
import { DatabasePostureStore } from '../posture/DatabasePostureStore';
import { DatabaseQuestionStore } from './DatabaseQuestionStore';
import { followQuestionPolicy } from './followQuestionPolicy';

const CHAT = 'customerinteraction:default/chat';

const POLICY: QuestionPolicy = {
  owners: {},
  answerWithin: 'P30D',
  answerWithinByLevel: {},
};

describe('followQuestionPolicy', () => {
  it('has all interactions assessed again after a change, and only then', async () => {
    const knex = connectTo(sqlite());
    const database = await openDatabase(knex);
    const postures = new DatabasePostureStore();
    const queue = new DatabaseChangeQueue();
    await postures.put(database.reader, [
      {
        interactionRef: CHAT,
        level: 'declared',
        declarationLevel: 'declared',
        assessedAt: '2026-11-23T09:00:00.000Z',
        asOf: '2026-11-23',
        checksVersion: 'c',
        inputsVersion: 'i',
        inputs: {},
        regulations: {},
        summary: {
          pass: 0,
          fail: 0,
          notApplicable: 0,
          undetermined: 0,
          waived: 0,
        },
        requirements: [],
        results: [],
      },
    ]);

    async function markedBy(policy: QuestionPolicy) {
      await followQuestionPolicy({
        database,
        store: new DatabaseQuestionStore(),
        postures,
        queue,
        policy,
        clock: { now: () => new Date('2026-11-23T10:00:00.000Z') },
      });
      const claimed = await queue.claim(database.reader, {
        now: Date.parse('2026-11-23T11:00:00.000Z'),
        leaseUntil: 0,
        limit: 10,
      });
      await queue.finish(database.reader, claimed);
      return claimed.map(({ entityRef }) => entityRef);
    }

    expect(await markedBy(POLICY)).toEqual([CHAT]);
    expect(await markedBy({ ...POLICY })).toEqual([]);
    const owners = { confirmations: 'group:default/legal' };
    expect(await markedBy({ ...POLICY, owners })).toEqual([CHAT]);
    expect(await markedBy({ ...POLICY, owners })).toEqual([]);
    await knex.destroy();
  });
});
