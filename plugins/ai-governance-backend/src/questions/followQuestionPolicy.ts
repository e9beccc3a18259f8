import { QuestionPolicy } from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { PostureStore } from '../posture/PostureStore';
import { QuestionStore } from './QuestionStore';

/**
 * After a change of the policy in config, has all interactions assessed again,
 * so that their questions follow it.
 */
export async function followQuestionPolicy(options: {
  database: GovernanceDatabase;
  store: QuestionStore;
  postures: PostureStore;
  queue: ChangeQueue;
  policy: QuestionPolicy;
  clock: Clock;
}): Promise<void> {
  const { database, store, postures, queue, policy, clock } = options;
  const version = canonicalHash(policy);
  await database.transaction(async tx => {
    if ((await store.policyVersion(tx)) === version) {
      return;
    }
    const assessed = await postures.list(tx);
    await queue.mark(
      tx,
      assessed.map(({ interactionRef }) => ({ entityRef: interactionRef })),
      clock.now().getTime(),
    );
    await store.setPolicyVersion(tx, version);
  });
}
