import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { IconBundleBlueprint } from '@backstage/plugin-app-react';
import { kindIcons } from './kindIcons';

const kindIconBundle = IconBundleBlueprint.make({
  name: 'ai-governance-kinds',
  params: {
    icons: Object.fromEntries(
      Object.entries(kindIcons).map(([kind, Icon]) => [
        `kind:${kind}`,
        <Icon fontSize="inherit" />,
      ]),
    ),
  },
});

/**
 * Registers the icons of our kinds with the app, under `kind:aisystem` and
 * `kind:customerinteraction`, for whatever looks icons up by their id.
 *
 * @alpha
 */
export const kindIconBundleModule = createFrontendModule({
  pluginId: 'app',
  extensions: [kindIconBundle],
});
