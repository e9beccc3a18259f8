import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { OutboxConsumer } from '../outbox/OutboxConsumer';
import { CONCERN_RECORD } from './ConcernChanges';

/** Concerns come in crowds: posture is judged once for all of so long. */
const GATHER_MS = 3000;

/** Has the posture of the interactions judged again that concerns are about. */
export function createPostureConsumer(options: {
  clock: Clock;
  database: GovernanceDatabase;
  queue: ChangeQueue;
}): OutboxConsumer {
  const { clock, database, queue } = options;
  return {
    name: 'posture',
    wants({ record, data }) {
      const { interactionRef, previousInteractionRef } = data;
      const refs = [interactionRef, previousInteractionRef].filter(
        (ref): ref is string => typeof ref === 'string',
      );
      return record.kind === CONCERN_RECORD && refs.length > 0
        ? { payload: { refs } }
        : undefined;
    },
    async handle({ payload }) {
      const refs = payload.refs as string[];
      await database.transaction(tx =>
        queue.mark(
          tx,
          refs.map(entityRef => ({ entityRef })),
          clock.now().getTime() + GATHER_MS,
        ),
      );
    },
  };
}
