import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeAiGovernanceApi,
  limitPosture,
  loanPosture,
  refusal,
  scorecard,
  scorecardNumbers,
  servicePosture,
  unassessedPosture,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Scorecards } from './Scorecards';

const TEAMS = '/ai-governance/teams';

function renderScorecards(
  options: { api?: FakeAiGovernanceApi; address?: string } = {},
) {
  renderInPortal(<Scorecards />, { address: TEAMS, ...options });
}

async function rows(): Promise<(string | null)[]> {
  const table = await screen.findByRole('table', {
    name: 'Where teams, systems and domains stand',
  });
  return within(table)
    .getAllByRole('rowheader')
    .map(cell => cell.textContent);
}

async function row(name: RegExp) {
  const header = await screen.findByRole('rowheader', { name });
  return header.closest('tr')!;
}

async function open(name: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: `Details of ${name}` }),
  );
}

function address(): string {
  return screen.getByLabelText('address').textContent ?? '';
}

/** Both interactions are of two systems of one domain. */
const byDomain = new FakeAiGovernanceApi({
  scorecards: {
    domain: {
      groupBy: 'domain',
      customerFacingPolicy: true,
      total: { ...scorecardNumbers([loanPosture, limitPosture]), shared: 1 },
      groups: [
        scorecard('', [unassessedPosture], { systems: ['none'] }),
        scorecard('domain:default/retail', [loanPosture, limitPosture], {
          title: 'Retail',
          systems: ['system:default/cards', 'system:default/loans'],
          shared: 1,
        }),
      ],
    },
  },
});

describe('Scorecards', () => {
  it('shows where each team stands, in words with denominators, unassessed first', async () => {
    renderScorecards({
      api: new FakeAiGovernanceApi({
        postures: [
          loanPosture,
          { ...limitPosture, owner: loanPosture.owner, level: 'identified' },
          { ...unassessedPosture, owner: loanPosture.owner },
        ],
      }),
    });
    const lending = await row(/^lending/);
    expect(lending).toHaveTextContent('2 interactions · 1 service');
    expect(
      within(lending)
        .getAllByRole('listitem')
        .map(item => item.textContent),
    ).toEqual([
      '1 of 3 unassessed',
      '1 of 3 at declared',
      '1 of 3 at identified',
    ]);
    expect(
      within(lending).getByRole('link', { name: /lending/ }),
    ).toHaveAttribute('href', '/catalog/default/group/lending');
  });

  it('opens with the organisation, in which everything counts once', async () => {
    renderScorecards();
    expect(await rows()).toEqual([
      expect.stringMatching(/^The organisation2 interactions · 2 services$/),
      expect.stringMatching(/^cards/),
      expect.stringMatching(/^channels/),
      expect.stringMatching(/^lending/),
    ]);
    expect(await row(/^The organisation/)).toHaveTextContent(
      '1 of 3 unassessed2 of 3 at declared',
    );
    expect(screen.getByText('3 owners')).toBeVisible();
  });

  it('leads from a team to what fails there, and to its interactions', async () => {
    renderScorecards();
    await open('cards');
    const failing = within(
      screen.getByRole('list', { name: 'Checks that fail' }),
    );
    expect(
      failing.getAllByRole('listitem').map(item => item.textContent),
    ).toContain('Each right has a route1 of 1 interaction · Transparency');
    expect(
      failing.getByRole('link', { name: 'Interactions on Transparency' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?owner=group%3Adefault%2Fcards&requirement=transparency&status=fail',
    );
    expect(
      screen.getByRole('list', { name: 'Questions that are open' }),
    ).toHaveTextContent('It is known whether people are profiled');
    const ways = within(screen.getByRole('list', { name: 'See' }));
    expect(
      ways.getByRole('link', { name: 'Interactions that fail a requirement' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?owner=group%3Adefault%2Fcards&status=fail',
    );
    expect(
      ways.getByRole('link', { name: 'Interactions with open questions' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?owner=group%3Adefault%2Fcards&order=undetermined%2Cdesc',
    );
    expect(
      screen.getByRole('table', { name: 'Requirements of cards' }),
    ).toBeVisible();
  });

  it('leads to the services about which nobody has declared anything', async () => {
    renderScorecards();
    await open('channels');
    expect(screen.getByText('No check fails.')).toBeVisible();
    expect(
      screen.getByRole('link', { name: '1 unassessed service' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?kind=service&owner=group%3Adefault%2Fchannels&level=unassessed',
    );
  });

  it('groups by domain when asked, and leads to the systems of a domain', async () => {
    renderScorecards({ api: byDomain });
    await rows();
    await userEvent.click(screen.getByRole('button', { name: /^Group by/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Domain' }),
    );
    expect(address()).toBe(`${TEAMS}?groupBy=domain`);
    await waitFor(async () =>
      expect(await rows()).toEqual([
        'The organisation2 interactions · 0 services1 interaction belongs to several: it counts in each, and once here',
        'retail2 interactions · 0 services1 interaction counts in other systems too',
        'no domain0 interactions · 1 service',
      ]),
    );
    await open('retail');
    expect(
      screen.getByRole('link', { name: 'All interactions' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?system=system%3Adefault%2Fcards&system=system%3Adefault%2Floans',
    );
    await open('no domain');
    expect(
      screen.getByRole('link', { name: '1 unassessed service' }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/interactions?kind=service&system=none&level=unassessed',
    );
  });

  it('orders by what fails, one way and the other, as the address says', async () => {
    renderScorecards({ address: `${TEAMS}?order=failing,desc` });
    expect((await rows()).map(name => name?.slice(0, 5))).toEqual([
      'The o',
      'cards',
      'lendi',
      'chann',
    ]);
    await userEvent.click(
      screen.getByRole('button', { name: 'Failing checks' }),
    );
    expect(address()).toBe(`${TEAMS}?order=failing%2Casc`);
    expect((await rows())[1]).toMatch(/^channels/);
    expect(
      screen.getByRole('columnheader', { name: 'Failing checks' }),
    ).toHaveAttribute('aria-sort', 'ascending');
  });

  it('looks for a name, and says when nothing matches', async () => {
    renderScorecards();
    const search = await screen.findByRole('searchbox', { name: 'Name' });
    await userEvent.type(search, 'lend');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    expect(screen.getByText(/1 of 3 shown/)).toBeVisible();
    expect(address()).toBe(`${TEAMS}?text=lend`);
    await userEvent.type(search, 'xyz');
    expect(await screen.findByText('Nothing matches this name.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(await rows()).toHaveLength(4);
  });

  it('exports the grouping that shows', async () => {
    const files: string[] = [];
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(function save(this: HTMLAnchorElement) {
        files.push(this.download);
      });
    URL.createObjectURL = jest.fn(() => 'blob:export');
    URL.revokeObjectURL = jest.fn();
    const exportScorecards = jest.spyOn(byDomain, 'exportScorecards');
    renderScorecards({ api: byDomain, address: `${TEAMS}?groupBy=domain` });
    await rows();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() =>
      expect(files).toEqual([
        expect.stringMatching(
          /^ai-governance-scorecards-by-domain-\d{4}-\d{2}-\d{2}\.csv$/,
        ),
      ]),
    );
    expect(exportScorecards).toHaveBeenCalledWith({ groupBy: 'domain' });
    click.mockRestore();
  });

  it('says why an export failed', async () => {
    const api = new FakeAiGovernanceApi();
    jest
      .spyOn(api, 'exportScorecards')
      .mockRejectedValue(refusal(503, 'The catalog does not answer'));
    renderScorecards({ api });
    await rows();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    expect(
      await screen.findByText(/The export failed: The catalog does not answer/),
    ).toBeVisible();
  });

  it('says that unassessed services are not counted without a policy', async () => {
    renderScorecards({
      api: new FakeAiGovernanceApi({
        scorecards: {
          owner: {
            groupBy: 'owner',
            customerFacingPolicy: false,
            total: scorecardNumbers([servicePosture]),
            groups: [scorecard('', [servicePosture])],
          },
        },
      }),
    });
    expect(
      await screen.findByText(/^No policy says which services face customers/),
    ).toBeVisible();
    expect(await row(/^no owner/)).toHaveTextContent('nothing to count');
  });

  it('says how to begin where there is nothing', async () => {
    renderScorecards({ api: new FakeAiGovernanceApi({ postures: [] }) });
    expect(
      await screen.findByText(/^No customer interaction is declared/),
    ).toBeVisible();
    expect(
      screen.getByLabelText('YAML of a first declaration'),
    ).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Export CSV' })).toBeDisabled();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderScorecards({
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(
      await screen.findByText(/ai-governance\.posture\.read/),
    ).toBeVisible();
  });

  it('tries again when loading failed', async () => {
    const api = new FakeAiGovernanceApi();
    jest
      .spyOn(api, 'getScorecards')
      .mockRejectedValueOnce(refusal(503, 'The catalog does not answer'));
    renderScorecards({ api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(4);
  });
});
