import { LEVELS } from '@ai-governance/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  approvedWaiver,
  FakeAiGovernanceApi,
  levelTrend,
  limitPosture,
  loanPosture,
  recentChanges,
  refusal,
  requestedWaiver,
  summaryOf,
  toItem,
  unassessedPosture,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { GovernanceOverview } from './GovernanceOverview';

async function tile(label: string) {
  const tiles = await screen.findByRole('list', { name: 'Numbers' });
  return within(tiles).getByText(label).closest('li')!;
}

describe('GovernanceOverview', () => {
  it('opens with numbers, each out of how many', async () => {
    renderInPortal(<GovernanceOverview />);
    expect(await tile('Interactions')).toHaveTextContent(
      'Interactions20 of 2 above declared',
    );
    expect(
      await screen.findByRole('link', { name: 'Failing: 2' }),
    ).toHaveAttribute('href', '/ai-governance/interactions?status=fail');
    expect(await tile('Failing')).toHaveTextContent('of 2 interactions');
    expect(await tile('Unassessed services')).toHaveTextContent(
      '1of 2 services',
    );
    expect(await tile('Broken declarations')).toHaveTextContent(
      '0of 2 interactions',
    );
  });

  it('says how much waits for the reader, out of all that waits, and leads there', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({
        waivers: [
          requestedWaiver,
          { ...requestedWaiver, id: 'other', decidable: false },
          approvedWaiver,
        ],
      }),
    });
    // Two confirmations and a waiver, of three and two.
    expect(
      await screen.findByRole('link', { name: 'Waiting for you: 3' }),
    ).toHaveAttribute('href', '/ai-governance/work-list?for=you');
    expect(await tile('Waiting for you')).toHaveTextContent(
      'of 5 that wait for a decision.',
    );
  });

  it('leads to the part of the work list where something waits for the reader', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({ pending: [], waivers: [requestedWaiver] }),
    });
    expect(
      await screen.findByRole('link', { name: 'Waiting for you: 1' }),
    ).toHaveAttribute('href', '/ai-governance/work-list?part=waivers&for=you');
  });

  it('says in words what the reader may not see of what waits', async () => {
    const api = new FakeAiGovernanceApi({ waivers: [requestedWaiver] });
    jest
      .spyOn(api, 'listPendingConfirmations')
      .mockRejectedValue(refusal(403, 'Forbidden'));
    renderInPortal(<GovernanceOverview />, { api });
    expect(
      await screen.findByRole('link', { name: 'Waiting for you: 1' }),
    ).toBeVisible();
    expect(await tile('Waiting for you')).toHaveTextContent(
      'of 1 that waits for a decision. Confirmations are not counted: it needs the permission ai-governance.confirmation.read.',
    );
  });

  it('knows of no number where nothing of what waits may be seen', async () => {
    const api = new FakeAiGovernanceApi();
    for (const method of ['listPendingConfirmations', 'listWaivers'] as const) {
      jest.spyOn(api, method).mockRejectedValue(refusal(403, 'Forbidden'));
    }
    renderInPortal(<GovernanceOverview />, { api });
    expect(
      await screen.findByText(
        /Waivers are not counted: it needs the permission ai-governance\.waiver\.read\.$/,
      ),
    ).toBeVisible();
    expect(await tile('Waiting for you')).toHaveTextContent('not known');
  });

  it('says in words that unassessed services are not counted without a policy', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({
        summary: summaryOf([toItem(loanPosture)], {
          customerFacingPolicy: false,
        }),
      }),
    });
    expect(await tile('Unassessed services')).toHaveTextContent(
      'not countedNo policy says which services face customers',
    );
    const table = screen.getByRole('table', { name: 'Levels' });
    expect(
      within(table).getByRole('row', { name: /^unassessed/ }),
    ).toHaveTextContent('not counted');
  });

  it('shows levels in numbers, with what is only declared beside them', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({
        postures: [
          { ...loanPosture, declarationLevel: 'transparent' },
          limitPosture,
        ],
      }),
    });
    const table = within(await screen.findByRole('table', { name: 'Levels' }));
    const cellsOf = (name: RegExp) =>
      within(table.getByRole('row', { name }))
        .getAllByRole('cell')
        .map(cell => cell.textContent);
    expect(cellsOf(/^transparent/)).toEqual(['0', '1', '0', '0']);
    expect(cellsOf(/^declared/)).toEqual(['2', '1', '0', '0']);
  });

  it('shows the worst status of each owner and requirement, and leads to it', async () => {
    renderInPortal(<GovernanceOverview />);
    const cell = await screen.findByRole('link', {
      name: 'lending, Transparency: 1 failing, of 1',
    });
    expect(cell).toHaveTextContent('1 of 1');
    expect(cell).toHaveAttribute(
      'href',
      '/ai-governance/interactions?owner=group%3Adefault%2Flending&requirement=transparency&status=fail',
    );
    expect(
      screen.getByRole('link', {
        name: 'lending, Contracts: 1 not assessed, of 1',
      }),
    ).toBeInTheDocument();
  });

  it('shows an owner’s interactions when asked for', async () => {
    renderInPortal(<GovernanceOverview />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Interactions of lending' }),
    );
    expect(
      await screen.findByRole('link', {
        name: 'Loan pre-approval, Identification: question',
      }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/customerinteraction/loan-pre-approval/ai-customer-impact',
    );
  });

  it('shows levels over time, with the numbers as a table', async () => {
    renderInPortal(<GovernanceOverview />);
    expect(
      await screen.findByRole('figure', {
        name: /^Interactions by level at the end of each month/,
      }),
    ).toBeInTheDocument();
    const legend = screen.getByRole('list', { name: /^What the colours mean/ });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual(LEVELS);
    await userEvent.click(
      screen.getByRole('button', { name: 'The numbers as a table' }),
    );
    const table = within(
      await screen.findByRole('table', { name: 'Levels over 12 months' }),
    );
    expect(table.getAllByRole('row').map(row => row.textContent)).toEqual([
      'Ondeclaredidentifiedtransparentanswerablesustained' + 'Interactions',
      'November 20, 2026210003',
      'October 31, 2026200002',
      'September 30, 2026100001',
    ]);
  });

  it.each([
    ['says when the history starts', [], /^The history starts with the first/],
    [
      'draws nothing from a single point',
      levelTrend.points.slice(-1),
      /^The history has just started/,
    ],
  ])('%s', async (_, points, words) => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({ trend: { points } }),
    });
    expect(await screen.findByText(words)).toBeVisible();
    expect(
      screen.queryByRole('figure', { name: /at the end of each month/ }),
    ).not.toBeInTheDocument();
  });

  it('tells what changed of late, and because of what', async () => {
    renderInPortal(<GovernanceOverview />);
    expect(
      await screen.findByRole('heading', {
        name: 'What changed in the last 7 days, and because of what',
      }),
    ).toBeVisible();
    const list = within(
      await screen.findByRole('list', { name: 'What changed of late' }),
    );
    expect(list.getByText('declared → identified')).toBeVisible();
    expect(list.getByText('declared → removed')).toBeVisible();
    expect(list.getAllByText(/^Because of/)[0]).toHaveTextContent(
      /credit-scorer.*, a confirmation that was given or lapsed$/,
    );
    expect(
      list.getByRole('link', { name: 'Loan pre-approval' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/customerinteraction/loan-pre-approval/ai-customer-impact',
    );
    expect(list.queryByText('Credit limit change')).not.toBeInTheDocument();
    expect(
      list.queryByRole('link', { name: 'old-chat' }),
    ).not.toBeInTheDocument();
  });

  it('shows more changes when asked, and says when there is none', async () => {
    const [latest] = recentChanges;
    const { unmount } = renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({
        changes: Array.from({ length: 12 }, (_, index) => ({
          ...latest,
          interactionRef: `customerinteraction:default/chat-${index}`,
          title: `Chat ${index}`,
        })),
      }),
    });
    expect(await screen.findByRole('link', { name: 'Chat 7' })).toBeVisible();
    expect(screen.queryByText('Chat 8')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show more' }));
    expect(await screen.findByRole('link', { name: 'Chat 11' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Show more' }),
    ).not.toBeInTheDocument();
    unmount();
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({ changes: [] }),
    });
    expect(
      await screen.findByText('Nothing has changed in the last 7 days.'),
    ).toBeVisible();
  });

  it('tells an organisation that has declared nothing how to begin', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({ postures: [unassessedPosture] }),
    });
    expect(
      await screen.findByText('No customer interaction is declared yet'),
    ).toBeVisible();
    expect(
      screen.getByLabelText('YAML of a first declaration'),
    ).toHaveTextContent('kind: CustomerInteraction');
  });

  it('tells those who may not see it', async () => {
    renderInPortal(<GovernanceOverview />, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
