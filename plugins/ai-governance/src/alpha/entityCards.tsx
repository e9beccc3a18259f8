import { EntityCardBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { entityFilters } from '../entityFilters';
import { customerFacingPolicy } from './customerFacingPolicy';

const customerImpactCard = EntityCardBlueprint.makeWithOverrides({
  name: 'ai-customer-impact',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      filter: entityFilters.card(customerFacingPolicy(apis)),
      loader: () =>
        import('../components/posture/CustomerImpactCard').then(m => (
          <m.CustomerImpactCard />
        )),
    }),
});

const aiSystemCard = EntityCardBlueprint.make({
  name: 'about-ai-system',
  params: {
    filter: entityFilters.aiSystems,
    loader: () =>
      import('../components/posture/AboutAiSystemCard').then(m => (
        <m.AboutAiSystemCard />
      )),
  },
});

const interactionCard = EntityCardBlueprint.make({
  name: 'about-customer-interaction',
  params: {
    filter: entityFilters.interactions,
    loader: () =>
      import('../components/posture/AboutInteractionCard').then(m => (
        <m.AboutInteractionCard />
      )),
  },
});

const interactionsCard = EntityCardBlueprint.make({
  name: 'customer-interactions',
  params: {
    filter: {
      $any: [entityFilters.aiSystems, entityFilters.deliveringServices],
    },
    loader: () =>
      import('../components/posture/RelatedEntityCards').then(m => (
        <m.RelatedInteractionsCard />
      )),
  },
});

const aiSystemsCard = EntityCardBlueprint.make({
  name: 'ai-systems',
  params: {
    filter: entityFilters.interactions,
    loader: () =>
      import('../components/posture/RelatedEntityCards').then(m => (
        <m.RelatedAiSystemsCard />
      )),
  },
});

const servicesCard = EntityCardBlueprint.make({
  name: 'delivering-services',
  params: {
    filter: entityFilters.interactions,
    loader: () =>
      import('../components/posture/RelatedEntityCards').then(m => (
        <m.RelatedServicesCard />
      )),
  },
});

/** The cards on the pages of entities, in their order. */
export const entityCards = [
  customerImpactCard,
  aiSystemCard,
  interactionCard,
  interactionsCard,
  aiSystemsCard,
  servicesCard,
];
