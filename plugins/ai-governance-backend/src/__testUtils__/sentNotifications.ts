import {
  BackendFeature,
  createServiceFactory,
} from '@backstage/backend-plugin-api';
import {
  NotificationSendOptions,
  notificationService,
} from '@backstage/plugin-notifications-node';

/** Notifications that go nowhere but into a list. */
export function keepNotifications(
  sent: NotificationSendOptions[],
): BackendFeature {
  return createServiceFactory({
    service: notificationService,
    deps: {},
    factory: () => ({
      send: async notification => {
        sent.push(notification);
      },
    }),
  });
}
