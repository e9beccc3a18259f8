import { recordChannel } from '@ai-governance/backstage-plugin-ai-governance-common';
import { SignalsService } from '@backstage/plugin-signals-node';
import { OutboxConsumer } from './OutboxConsumer';

/**
 * Has open pages look again. A signal says that records of a kind have changed
 * and nothing else: it reaches everybody who is signed in.
 */
export function createSignalsConsumer(options: {
  signals: SignalsService;
}): OutboxConsumer {
  const { signals } = options;
  return {
    name: 'signals',
    wants: () => ({ payload: {} }),
    async handle({ record }) {
      await signals.publish({
        recipients: { type: 'broadcast' },
        channel: recordChannel(record.kind),
        message: {},
      });
    },
  };
}
