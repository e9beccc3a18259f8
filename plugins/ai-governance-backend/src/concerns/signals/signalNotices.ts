import { JournalEvent } from '@ai-governance/backstage-plugin-ai-governance-common';
import { RecordNotification } from '../../outbox/createNotificationConsumer';
import { SIGNAL_RECORD } from './SignalChanges';

/** Tells of a new signal whoever owns the interaction, and who works concerns. */
export function signalNoticesFor(handlers: string | undefined) {
  return ({ record, type, data }: JournalEvent): RecordNotification[] => {
    if (record.kind !== SIGNAL_RECORD || type !== 'signal.raised') {
      return [];
    }
    const told = [data.ownerRef, handlers].filter(
      (ref): ref is string => typeof ref === 'string',
    );
    if (told.length === 0) {
      return [];
    }
    return [
      {
        recipients: { type: 'entity', entityRef: [...new Set(told)] },
        title: `Many concerns, one question: ${
          data.interactionTitle ?? data.interactionRef
        }`,
        description: `${data.message} Assess whether it is a deficiency, unfairness or harm.`,
        link: '/ai-governance/concerns/signals',
        severity: 'high',
      },
    ];
  };
}
