import type { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { SignalApi, signalApiRef } from '@backstage/plugin-signals-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import type { ReactElement } from 'react';
import { useLocation } from 'react-router-dom';
import { SWRConfig } from 'swr';
import { aiGovernanceApiRef, concernApiRef } from '../api';
import { rootRouteRef } from '../routes';
import {
  catalogEntities,
  FakeAiGovernanceApi,
  FakeConcerns,
  LEGAL,
} from '../__fixtures__';

/** Where the reader is, for tests of what lives in the address. */
function Address() {
  const { pathname, search } = useLocation();
  return <output aria-label="address">{pathname + search}</output>;
}

/** Renders something in a portal whose catalog is that of the fixtures. */
export function renderInPortal(
  element: ReactElement,
  options: {
    api?: FakeAiGovernanceApi;
    concerns?: FakeConcerns;
    /** Tells open pages that concerns have changed; none is installed if left out. */
    signals?: SignalApi;
    /** Whether the reader may do what permissions are asked for. */
    permitted?: boolean;
    /** The entity whose page it stands on. */
    entity?: Entity;
    /** Where the reader is at first. */
    address?: string;
    /** The groups of the reader. */
    groups?: string[];
  } = {},
) {
  const {
    api = new FakeAiGovernanceApi(),
    concerns = new FakeConcerns(),
    signals,
    permitted = true,
    entity,
    address = '/',
    groups = [],
  } = options;
  return renderInTestApp(
    // What was permitted in one test must not be remembered in the next.
    <SWRConfig value={{ provider: () => new Map() }}>
      {entity ? (
        <EntityProvider entity={entity}>{element}</EntityProvider>
      ) : (
        element
      )}
      <Address />
    </SWRConfig>,
    {
      apis: [
        [aiGovernanceApiRef, api],
        [concernApiRef, concerns],
        mockApis.permission({
          authorize: permitted ? AuthorizeResult.ALLOW : AuthorizeResult.DENY,
        }),
        ...(signals ? [[signalApiRef, signals] as const] : []),
        catalogApiMock({ entities: catalogEntities }),
        mockApis.identity({
          userEntityRef: LEGAL,
          ownershipEntityRefs: [LEGAL, ...groups],
        }),
      ],
      mountedRoutes: {
        '/catalog/:namespace/:kind/:name': entityRouteRef,
        '/ai-governance': rootRouteRef,
      },
      initialRouteEntries: [address],
    },
  );
}
