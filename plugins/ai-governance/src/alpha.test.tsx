import { renderTestApp } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import {
  catalogApiMock,
  createTestEntityPage,
} from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import { entityCards } from './alpha/entityCards';
import { entityContents } from './alpha/entityContents';
import plugin from './alpha';
import { aiGovernanceApiRef, concernApiRef } from './api';
import {
  branchFinder,
  catalogEntities,
  creditScorer,
  FakeAiGovernanceApi,
  FakeConcerns,
  loanApplicationApi,
  loanPreApproval,
} from './__fixtures__';

const apis = [
  [aiGovernanceApiRef, new FakeAiGovernanceApi()],
  [concernApiRef, new FakeConcerns()],
  catalogApiMock({ entities: catalogEntities }),
] as const;

describe('the plugin in the new frontend system', () => {
  it('opens the page on its overview', async () => {
    renderTestApp({
      features: [plugin],
      apis,
      initialRouteEntries: ['/ai-governance'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    expect(
      await screen.findByRole('heading', { name: 'Requirements by owner' }),
    ).toBeInTheDocument();
    expect(screen.getByRole('tab', { name: 'Interactions' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Concerns' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Work list' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Regulations' })).toBeVisible();
    expect(screen.getByRole('tab', { name: 'Teams' })).toBeVisible();
  });

  it('shows where teams stand as a part of the page', async () => {
    renderTestApp({
      features: [plugin],
      apis,
      initialRouteEntries: ['/ai-governance/teams'],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    });
    expect(
      await screen.findByRole('heading', {
        name: 'Where teams, systems and domains stand',
      }),
    ).toBeInTheDocument();
  });

  it('shows the cards of an AI system on its page', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: creditScorer }),
        ...entityCards,
      ],
      apis,
    });
    for (const name of [
      'AI customer impact',
      'About this AI system',
      'Customer interactions',
    ]) {
      expect(await screen.findByRole('heading', { name })).toBeInTheDocument();
    }
  });

  it('shows the cards of an interaction on its page', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: loanPreApproval }),
        ...entityCards,
      ],
      apis,
    });
    for (const name of [
      'AI customer impact',
      'About this interaction',
      'AI systems',
      'Delivered by',
    ]) {
      expect(await screen.findByRole('heading', { name })).toBeInTheDocument();
    }
  });

  it('shows the tab on a service', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: loanApplicationApi }),
        ...entityContents,
      ],
      apis,
    });
    expect(
      await screen.findByRole('navigation', { name: 'Customer interactions' }),
    ).toBeInTheDocument();
  });

  it('leaves the pages of services that say nothing about AI as they are', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: branchFinder }),
        ...entityCards,
      ],
      apis,
    });
    expect(
      screen.queryByRole('heading', { name: 'AI customer impact' }),
    ).not.toBeInTheDocument();
  });

  it('shows the card where the policy says that a service faces customers', async () => {
    renderTestApp({
      extensions: [
        createTestEntityPage({ entity: branchFinder }),
        ...entityCards,
      ],
      apis,
      config: {
        aiGovernance: {
          policy: { customerFacingServices: { 'spec.type': 'website' } },
        },
      },
    });
    expect(
      await screen.findByText(/^Unassessed: nobody has declared/),
    ).toBeInTheDocument();
  });
});
