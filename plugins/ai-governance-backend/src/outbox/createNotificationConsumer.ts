import { JournalEvent } from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  NotificationRecipients,
  NotificationSendOptions,
  NotificationService,
} from '@backstage/plugin-notifications-node';
import { JsonObject } from '@backstage/types';
import { OutboxConsumer } from './OutboxConsumer';

/** A notification because of a change; nothing personal of a customer in it. */
export interface RecordNotification {
  recipients: NotificationRecipients;
  title: string;
  description?: string;
  /** A path in the portal. */
  link?: string;
  severity?: 'critical' | 'high' | 'normal' | 'low';
  /** Sent twice with the same one, it is shown once. */
  scope?: string;
}

/** Tells people of changes of one feature, each of them once. */
export function createNotificationConsumer(options: {
  /** The feature, such as `concerns`. */
  feature: string;
  notifications: NotificationService;
  notificationsFor(event: JournalEvent): RecordNotification[];
}): OutboxConsumer {
  const { feature, notifications, notificationsFor } = options;
  return {
    name: `notifications:${feature}`,
    wants: event =>
      notificationsFor(event).map(
        ({ recipients, scope, severity = 'normal', ...rest }) => ({
          payload: {
            recipients,
            payload: { ...rest, severity, topic: 'ai-governance' },
          } as JsonObject,
          scope,
        }),
      ),
    async handle({ payload, scope }) {
      const message = payload as unknown as NotificationSendOptions;
      await notifications.send({
        recipients: message.recipients,
        payload: { ...message.payload, scope },
      });
    },
  };
}
