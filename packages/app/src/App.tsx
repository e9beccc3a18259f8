import {
  catalogGraphRelationsModule,
  entityPresentationModule,
  kindIconBundleModule,
} from '@ai-governance/backstage-plugin-ai-governance/alpha';
import { createApp } from '@backstage/frontend-defaults';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

/**
 * The portal. Its plugins are found in this package's dependencies, by
 * `app.packages: all`; modules are listed here.
 *
 * @internal
 */
const App = createApp({
  features: [
    navModule,
    signInModule,
    catalogGraphRelationsModule,
    entityPresentationModule,
    kindIconBundleModule,
  ],
});

export default App;
