import { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { permissionApiRef } from '@backstage/plugin-permission-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { ReactElement } from 'react';
import { Route, Routes } from 'react-router-dom';
import {
  AiGovernancePage,
  aiGovernanceApiRef,
  aiGovernancePlugin,
  concernApiRef,
  EntityAiCustomerImpactCard,
  EntityAiCustomerImpactContent,
  isAiCustomerImpactAvailable,
} from './index';
import {
  branchFinder,
  catalogEntities,
  creditScorer,
  FakeAiGovernanceApi,
  FakeConcerns,
  loanApplicationApi,
  loanPreApproval,
} from './__fixtures__';

function renderInOldApp(element: ReactElement, path = '/') {
  return renderInTestApp(
    <TestApiProvider
      apis={[
        [aiGovernanceApiRef, new FakeAiGovernanceApi()],
        [concernApiRef, new FakeConcerns()],
        [catalogApiRef, catalogApiMock({ entities: catalogEntities })],
        [permissionApiRef, mockApis.permission()],
      ]}
    >
      {element}
    </TestApiProvider>,
    {
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      routeEntries: [path],
    },
  );
}

describe('the plugin in the old frontend system', () => {
  it('shows the page with its header and parts', async () => {
    await renderInOldApp(
      <Routes>
        <Route path="/ai-governance/*" element={<AiGovernancePage />} />
      </Routes>,
      '/ai-governance',
    );
    expect(
      await screen.findByRole('heading', { name: 'AI governance' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'Requirements by owner' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Interactions' })).toBeVisible();
  });

  it('shows the work list as a part of the page', async () => {
    await renderInOldApp(
      <Routes>
        <Route path="/ai-governance/*" element={<AiGovernancePage />} />
      </Routes>,
      '/ai-governance/work-list',
    );
    expect(
      await screen.findByRole('table', { name: 'What waits for confirmation' }),
    ).toBeInTheDocument();
  });

  it('shows the queue of concerns as a part of the page, and the form below it', async () => {
    await renderInOldApp(
      <Routes>
        <Route path="/ai-governance/*" element={<AiGovernancePage />} />
      </Routes>,
      '/ai-governance/concerns/new',
    );
    expect(
      await screen.findByRole('heading', { name: 'Enter a concern' }),
    ).toBeInTheDocument();
  });

  it('shows where teams stand as a part of the page', async () => {
    await renderInOldApp(
      <Routes>
        <Route path="/ai-governance/*" element={<AiGovernancePage />} />
      </Routes>,
      '/ai-governance/teams',
    );
    expect(
      await screen.findByRole('table', {
        name: 'Where teams, systems and domains stand',
      }),
    ).toBeInTheDocument();
  });

  it('shows the laws as a part of the page', async () => {
    await renderInOldApp(
      <Routes>
        <Route path="/ai-governance/*" element={<AiGovernancePage />} />
      </Routes>,
      '/ai-governance/regulations',
    );
    expect(
      await screen.findByRole('table', { name: 'Regulations' }),
    ).toBeInTheDocument();
  });

  it('shows the card and the tab of an entity', async () => {
    await renderInOldApp(
      <EntityProvider entity={loanPreApproval}>
        <EntityAiCustomerImpactCard />
        <EntityAiCustomerImpactContent />
      </EntityProvider>,
    );
    expect(
      await screen.findByRole('heading', { name: 'AI customer impact' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('heading', { name: 'What customers are told' }),
    ).toBeInTheDocument();
  });

  it('brings the API with it', () => {
    expect([...aiGovernancePlugin.getApis()].map(({ api }) => api.id)).toEqual([
      'plugin.ai-governance.client',
      'plugin.ai-governance.concerns',
    ]);
  });
});

describe('isAiCustomerImpactAvailable', () => {
  function annotated(name: string): Entity {
    return {
      ...branchFinder,
      metadata: { ...branchFinder.metadata, annotations: { [name]: 'none' } },
    };
  }

  it.each([
    ['an AI system', creditScorer, true],
    ['a customer interaction', loanPreApproval, true],
    ['a service that delivers interactions', loanApplicationApi, true],
    [
      'a service that names interactions',
      annotated('ai-governance/customer-interactions'),
      true,
    ],
    [
      'a service that attests to have none',
      annotated('ai-governance/customer-facing-ai'),
      true,
    ],
    ['a service that says nothing', branchFinder, false],
    ['a group', { ...branchFinder, kind: 'Group' }, false],
  ])('knows of %s', (_, entity, expected) => {
    expect(isAiCustomerImpactAvailable(entity)).toBe(expected);
  });
});
