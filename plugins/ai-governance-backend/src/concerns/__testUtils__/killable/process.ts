/**
 * A portal in a process of its own, which kills itself at a fault point: with
 * SIGKILL, so that nothing gets the chance to tidy up.
 */
import { appendFileSync } from 'node:fs';
import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { EventsService, eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { HeldTasks } from '../../../__testUtils__/HeldTasks';
import { clockServiceRef } from '../../../clock';
import {
  FaultPoint,
  faultPointsServiceRef,
} from '../../../faultPoints/faultPoints';
import aiGovernancePlugin from '../../../index';
import { killableEntities } from './entities';
import { KillableOptions, Order, Report, Told } from './orders';

const tasks = new HeldTasks();
let aheadMs = 0;
let toldFile = '';
let death: { at: FaultPoint; timesLeft: number } | undefined;

/** Written at once and for good, as an answer from elsewhere would be. */
function tell(told: Told): void {
  appendFileSync(toldFile, `${JSON.stringify(told)}\n`);
}

const events: EventsService = {
  async publish({ topic, eventPayload }) {
    const { scope, type } = eventPayload as { scope?: string; type?: string };
    tell({ to: 'topic', topic, scope, type });
  },
  async subscribe() {},
};

/** Starts the portal; returns where it answers. */
async function start(options: KillableOptions): Promise<string> {
  ({ aheadMs, toldFile } = options);
  const backend = await startTestBackend({
    features: [
      aiGovernancePlugin,
      catalogServiceMock.factory({ entities: killableEntities() }),
      tasks.scheduler(),
      mockServices.rootConfig.factory({ data: options.config as {} }),
      createServiceFactory({
        service: clockServiceRef,
        deps: {},
        factory: () => ({ now: () => new Date(Date.now() + aheadMs) }),
      }),
      createServiceFactory({
        service: eventsServiceRef,
        deps: {},
        factory: () => events,
      }),
      createServiceFactory({
        service: notificationService,
        deps: {},
        factory: () => ({
          async send({ payload: { scope, title } }) {
            tell({ to: 'people', scope: scope!, title });
          },
        }),
      }),
      createServiceFactory({
        service: faultPointsServiceRef,
        deps: {},
        factory: () => ({
          async reach(name) {
            if (name !== death?.at) {
              return;
            }
            death.timesLeft -= 1;
            if (death.timesLeft < 0) {
              process.kill(process.pid, 'SIGKILL');
              await new Promise(() => {});
            }
          },
        }),
      }),
    ],
  });
  return `http://localhost:${backend.server.port()}/api/ai-governance`;
}

async function obey(order: Order): Promise<string | void> {
  switch (order.do) {
    case 'start':
      return start(order.options);
    case 'die':
      death = { at: order.at, timesLeft: order.afterTimes };
      break;
    case 'run':
      await tasks.run(order.task);
      break;
    default:
      aheadMs += order.ms;
  }
  return undefined;
}

process.on('message', ({ id, ...order }: Order & { id: number }) => {
  const report = (result: Pick<Report, 'error' | 'url'>) =>
    process.send!({ type: 'done', order: id, ...result });
  obey(order as Order).then(
    url => report({ url: url ?? undefined }),
    error => report({ error: String(error) }),
  );
});

// It does not outlive whoever started it.
process.on('disconnect', () => process.exit());
