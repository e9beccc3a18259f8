import {
  aiGovernanceConcernHistoryExtensionPoint,
  type PastConcern,
  type PastStep,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { generateDemoConcerns } from './generateDemoConcerns';
import { readDemoInteractions } from './readDemoInteractions';
import type { DemoConcern } from './types';

const SEED = 42;
const TRIES = 90;

/** Staff of the demo who write down what comes by phone or post. */
const CLERK = 'user:default/tomas.varga';

function toPast({ key, submission, steps, ...told }: DemoConcern): PastConcern {
  return {
    key,
    submission: submission as PastConcern['submission'],
    recordedAt: told.recordedAt,
    recordedBy: told.recordedBy ?? CLERK,
    assignee: told.assignee,
    cause: told.cause,
    steps: steps.map(({ at, by, ...rest }) => {
      if ('requestId' in rest) {
        const { requestId, ...transition } = rest;
        return { at, by, requestId, transition } as PastStep;
      }
      return { at, by, transition: rest } as PastStep;
    }),
  };
}

/** Asks until the catalog has read the demo organisation. */
async function settled(read: () => Promise<Entity[]>): Promise<Entity[]> {
  let known: Entity[] = [];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const found = await read();
    if (found.length > 0 && found.length === known.length) {
      return found;
    }
    known = found;
    await new Promise(done => setTimeout(done, 2000));
  }
  return known;
}

/**
 * Fills the demo with concerns of invented customers: a year of them. It does
 * nothing unless `demo.concerns` is set.
 */
export const aiGovernanceModuleDemoConcerns = createBackendModule({
  pluginId: 'ai-governance',
  moduleId: 'demo-concerns',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        history: aiGovernanceConcernHistoryExtensionPoint,
      },
      async init({ auth, catalog, config, history }) {
        const count = config.getOptionalNumber('demo.concerns') ?? 0;
        if (count === 0) {
          return;
        }
        history.addSource({
          name: 'demo',
          async read() {
            const credentials = await auth.getOwnServiceCredentials();
            const entities = await settled(async () => {
              const { items } = await catalog.getEntities(
                { filter: { kind: ['CustomerInteraction', 'User', 'Group'] } },
                { credentials },
              );
              return items;
            });
            return generateDemoConcerns({
              seed: SEED,
              today: new Date().toISOString().slice(0, 10),
              interactions: readDemoInteractions(entities),
              count,
            }).map(toPast);
          },
        });
      },
    });
  },
});
