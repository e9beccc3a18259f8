import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { AiGovernancePolicy } from './AiGovernancePolicy';

/**
 * Sets the example policy of AI governance as the policy of the portal.
 *
 * @public
 */
export const permissionModuleAiGovernancePolicy = createBackendModule({
  pluginId: 'permission',
  moduleId: 'ai-governance-policy',
  register(registration) {
    registration.registerInit({
      deps: {
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        policy: policyExtensionPoint,
      },
      async init({ config, logger, policy }) {
        policy.setPolicy(AiGovernancePolicy.fromConfig(config, { logger }));
      },
    });
  },
});
