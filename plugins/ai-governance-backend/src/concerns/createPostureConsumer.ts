import { ChangeQueue } from '../catalog/ChangeQueue';
import { Clock } from '../clock';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import { OutboxConsumer } from '../outbox/OutboxConsumer';
import { CHANNEL_TEST_RECORD } from './channelTests/ChannelTestService';
import { CONCERN_RECORD } from './ConcernChanges';
import { SIGNAL_RECORD } from './signals/SignalChanges';

const RECORDS: readonly string[] = [
  CHANNEL_TEST_RECORD,
  CONCERN_RECORD,
  SIGNAL_RECORD,
];

/** Concerns come in crowds: posture is judged once for all of so long. */
const GATHER_MS = 3000;

/**
 * Has the posture of the interactions judged again that concerns, signals from
 * them, and tests of channels are about.
 */
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
      return RECORDS.includes(record.kind) && refs.length > 0
        ? { payload: { refs } }
        : undefined;
    },
    async handle({ payload }) {
      const refs = payload.refs as string[];
      await queue.mark(
        database.reader,
        refs.map(entityRef => ({ entityRef })),
        clock.now().getTime() + GATHER_MS,
      );
    },
  };
}
