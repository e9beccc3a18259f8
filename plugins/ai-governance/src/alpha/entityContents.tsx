import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { entityFilters } from '../entityFilters';
import { ENTITY_TAB_PATH } from '../routes';
import { customerFacingPolicy } from './customerFacingPolicy';

const customerImpactContent = EntityContentBlueprint.makeWithOverrides({
  name: 'ai-customer-impact',
  factory: (originalFactory, { apis }) =>
    originalFactory({
      path: ENTITY_TAB_PATH,
      title: 'AI customer impact',
      filter: entityFilters.tab(customerFacingPolicy(apis)),
      loader: () =>
        import('../components/posture/CustomerImpactTab').then(m => (
          <m.CustomerImpactTab />
        )),
    }),
});

/** The tabs on the pages of entities. */
export const entityContents = [customerImpactContent];
