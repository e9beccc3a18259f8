import {
  RELATION_DELIVERED_BY,
  RELATION_DELIVERS,
  RELATION_POWERED_BY,
  RELATION_POWERS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import {
  ALL_RELATION_PAIRS,
  ALL_RELATIONS,
  catalogGraphApiRef,
  DefaultCatalogGraphApi,
} from '@backstage/plugin-catalog-graph';

const catalogGraphApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: catalogGraphApiRef,
      deps: {},
      factory: () =>
        new DefaultCatalogGraphApi({
          knownRelations: [
            ...ALL_RELATIONS,
            RELATION_POWERED_BY,
            RELATION_POWERS,
            RELATION_DELIVERED_BY,
            RELATION_DELIVERS,
          ],
          knownRelationPairs: [
            ...ALL_RELATION_PAIRS,
            [RELATION_POWERS, RELATION_POWERED_BY],
            [RELATION_DELIVERS, RELATION_DELIVERED_BY],
          ],
          defaultRelationTypes: { exclude: [] },
        }),
    }),
});

/**
 * Draws our relations in the catalog graph: which AI systems power a customer
 * interaction, and which services deliver it.
 *
 * @remarks
 *
 * It replaces `api:catalog-graph`, of which an app has one. An app with its own
 * replacement should leave this module out and add the four relations there.
 *
 * @alpha
 */
export const catalogGraphRelationsModule = createFrontendModule({
  pluginId: 'catalog-graph',
  extensions: [catalogGraphApi],
});
