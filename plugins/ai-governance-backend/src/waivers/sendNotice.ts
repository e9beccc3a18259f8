import { Waiver } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  NotificationRecipients,
  NotificationService,
} from '@backstage/plugin-notifications-node';

/** The path of our tab on the page of an entity. */
function tabOf(entityRef: string): string {
  const { kind, namespace, name } = parseEntityRef(entityRef);
  return `/catalog/${namespace}/${kind}/${name}/ai-customer-impact`;
}

/**
 * Tells people something about a waiver, with a link to the interaction.
 * @returns whether it went out; why not is logged
 */
export async function sendNotice(options: {
  notifications: NotificationService;
  logger: LoggerService;
  waiver: Waiver;
  recipients: NotificationRecipients;
  title: string;
  description: string;
  /** Sent twice with the same one, it is shown once. */
  scope: string;
}): Promise<boolean> {
  const { notifications, logger, waiver, recipients, ...payload } = options;
  try {
    await notifications.send({
      recipients,
      payload: {
        ...payload,
        link: tabOf(waiver.entityRef),
        severity: 'normal',
        topic: 'ai-governance',
      },
    });
    return true;
  } catch (error) {
    logger.warn(
      `Nobody could be told about the waiver ${waiver.id} (${payload.title}); it is tried again`,
      error as Error,
    );
    return false;
  }
}
