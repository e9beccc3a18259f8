import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { DefaultEntityPresentationApi } from '@backstage/plugin-catalog';
import {
  catalogApiRef,
  entityPresentationApiRef,
} from '@backstage/plugin-catalog-react';
import { kindIcons } from './kindIcons';

const entityPresentationApi = ApiBlueprint.make({
  name: 'entity-presentation',
  params: defineParams =>
    defineParams({
      api: entityPresentationApiRef,
      deps: { catalogApi: catalogApiRef },
      factory: ({ catalogApi }) =>
        DefaultEntityPresentationApi.create({ catalogApi, kindIcons }),
    }),
});

/**
 * Shows AI systems and customer interactions with icons of their own in links
 * to entities and in the catalog graph.
 *
 * @remarks
 *
 * It replaces the catalog's `api:catalog/entity-presentation`, of which an app
 * has one. An app with its own replacement should leave this module out.
 *
 * @alpha
 */
export const entityPresentationModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityPresentationApi],
});
