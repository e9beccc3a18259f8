import { createBackend } from '@backstage/backend-defaults';
import { aiGovernanceModuleDemoConcerns } from './modules/demoConcerns';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

// Who is who, and who may do what
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('./modules/demoSignIn'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import(
    '@ai-governance/backstage-plugin-permission-backend-module-ai-governance-policy'
  ),
);

// The catalog, with our kinds in it
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-catalog-backend-module-logs'));
backend.add(
  import(
    '@ai-governance/backstage-plugin-catalog-backend-module-ai-governance'
  ),
);

// Posture, its history and the HTTP API
backend.add(import('@ai-governance/backstage-plugin-ai-governance-backend'));

// A year of concerns of invented customers, for the demo
backend.add(aiGovernanceModuleDemoConcerns);

// Events carry catalog changes to the governance backend in every process
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));

backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-user-settings-backend'));

backend.start();
