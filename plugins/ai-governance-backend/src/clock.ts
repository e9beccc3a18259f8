import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';

/** Where time comes from; tests bring their own. */
export interface Clock {
  now(): Date;
}

/** The clock of the plugin: this machine's, unless another is installed. */
export const clockServiceRef = createServiceRef<Clock>({
  id: 'ai-governance.clock',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => ({ now: () => new Date() }),
    }),
});

/** The calendar date in UTC, as YYYY-MM-DD. */
export function dateOf(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}
