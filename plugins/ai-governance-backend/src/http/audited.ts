import { AuditorService } from '@backstage/backend-plugin-api';
import { JsonObject } from '@backstage/types';
import { Request } from 'express';

/** Does a piece of work, and has the auditor note it and how it ended. */
export async function audited<T extends { id: string }>(
  auditor: AuditorService,
  event: {
    eventId: string;
    /** Left out where nobody is to learn where a request came from. */
    request?: Request<any, any, any, any, any>;
  },
  work: () => Promise<T>,
): Promise<T> {
  const audit = await auditor.createEvent({
    ...event,
    severityLevel: 'medium',
  });
  try {
    const done = await work();
    const meta: JsonObject = { id: done.id };
    await audit.success({ meta });
    return done;
  } catch (error) {
    await audit.fail({ error: error as Error });
    throw error;
  }
}
