import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { component } from '../__testUtils__/entities';
import { CatalogVisibility } from './CatalogVisibility';

const CONDITIONAL = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: { rule: 'IS_ENTITY_OWNER', resourceType: 'catalog-entity' },
} as const;

const DESK = 'component:default/desk';
const OTHER = 'component:default/other';

function setUp() {
  const catalog = catalogServiceMock({ entities: [component('desk')] });
  const asked = jest.spyOn(catalog, 'getEntitiesByRefs');
  const permissions = mockServices.permissions.mock({
    authorizeConditional: async () => [CONDITIONAL],
  });
  const visibility = new CatalogVisibility({
    permissions,
    catalog,
    auth: mockServices.auth(),
  });
  return { asked, permissions, visibility };
}

describe('CatalogVisibility', () => {
  it('asks the catalog in one request, and remembers the answers', async () => {
    const { asked, visibility } = setUp();
    const viewer = await visibility.forCaller(mockCredentials.user());
    expect(await viewer.visibleOf([DESK, OTHER])).toEqual(new Set([DESK]));
    expect(await viewer.visibleOf([OTHER, DESK])).toEqual(new Set([DESK]));
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it('remembers nothing of one person for another', async () => {
    const { asked, visibility } = setUp();
    for (const name of ['user:default/one', 'user:default/two']) {
      const viewer = await visibility.forCaller(mockCredentials.user(name));
      await viewer.visibleOf([DESK]);
    }
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('answers 503 while the catalog is down, but for what it remembers', async () => {
    const { asked, visibility } = setUp();
    const viewer = await visibility.forCaller(mockCredentials.user());
    await viewer.visibleOf([DESK]);
    asked.mockRejectedValue(new Error('connect ECONNREFUSED'));
    expect(await viewer.visibleOf([DESK])).toEqual(new Set([DESK]));
    await expect(viewer.visibleOf([OTHER])).rejects.toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
  });

  it('answers 503 while the permission backend is down', async () => {
    const { permissions, visibility } = setUp();
    permissions.authorizeConditional.mockRejectedValue(new Error('down'));
    await expect(visibility.forCaller(mockCredentials.user())).rejects.toThrow(
      expect.objectContaining({ name: 'ServiceUnavailableError' }),
    );
  });
});
