import {
  createApiFactory,
  createComponentExtension,
  createPlugin,
  createRoutableExtension,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/core-plugin-api';
import {
  aiGovernanceApiRef,
  concernApiRef,
  createAiGovernanceClient,
  createConcernClient,
} from './api';
import { rootRouteRef } from './routes';

/**
 * AI customer-impact governance, for apps of the old frontend system.
 *
 * @public
 */
export const aiGovernancePlugin = createPlugin({
  id: 'ai-governance',
  routes: { root: rootRouteRef },
  apis: [
    createApiFactory({
      api: aiGovernanceApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        createAiGovernanceClient({ discoveryApi, fetchApi }),
    }),
    createApiFactory({
      api: concernApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        createConcernClient({ discoveryApi, fetchApi }),
    }),
  ],
});

/**
 * The page "AI governance", for a route such as `/ai-governance`.
 *
 * @public
 */
export const AiGovernancePage = aiGovernancePlugin.provide(
  createRoutableExtension({
    name: 'AiGovernancePage',
    component: () =>
      import('./components/AiGovernancePage').then(m => m.AiGovernancePage),
    mountPoint: rootRouteRef,
  }),
);

/**
 * The card "AI customer impact", for the overview of an entity. Show it where
 * {@link isAiCustomerImpactAvailable} says so.
 *
 * @public
 */
export const EntityAiCustomerImpactCard = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'EntityAiCustomerImpactCard',
    component: {
      lazy: () =>
        import('./components/posture/CustomerImpactCard').then(
          m => m.CustomerImpactCard,
        ),
    },
  }),
);

/**
 * The tab "AI customer impact" of an entity, for the path
 * `/ai-customer-impact`: the card leads there.
 *
 * @public
 */
export const EntityAiCustomerImpactContent = aiGovernancePlugin.provide(
  createComponentExtension({
    name: 'EntityAiCustomerImpactContent',
    component: {
      lazy: () =>
        import('./components/posture/CustomerImpactTab').then(
          m => m.CustomerImpactTab,
        ),
    },
  }),
);
