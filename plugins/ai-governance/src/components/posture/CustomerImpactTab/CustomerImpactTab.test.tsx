import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  branchFinder,
  catalogEntities,
  confirmationQuestion,
  creditScorer,
  FACTORS_YAML,
  FakeAiGovernanceApi,
  lapsedLoanConfirmation,
  loanApplicationApi,
  loanConfirmation,
  loanHistory,
  loanPosture,
  loanPreApproval,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { CustomerImpactTab } from './CustomerImpactTab';

function renderTab(
  entity: (typeof catalogEntities)[number],
  options: { api?: FakeAiGovernanceApi; address?: string } = {},
) {
  renderInPortal(<CustomerImpactTab />, { entity, ...options });
}

async function toDoList() {
  return within(await screen.findByRole('list', { name: 'To do' }));
}

function region(name: string) {
  return screen.findByRole('region', { name });
}

describe('CustomerImpactTab', () => {
  it('shows the level, and what the YAML alone would reach as unverified', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({
        postures: [{ ...loanPosture, declarationLevel: 'identified' }],
      }),
    });
    const path = within(await screen.findByRole('list', { name: 'Levels' }));
    const steps = path.getAllByRole('listitem');
    expect(steps.map(step => step.textContent)).toEqual([
      'declared: reached',
      'identified: declared, not verified',
      'transparent: not reached',
      'answerable: not reached',
      'sustained: not reached',
    ]);
    expect(steps[0]).toHaveAttribute('aria-current', 'step');
    expect(
      screen.getByText('1 check away from identified: 1 question'),
    ).toBeVisible();
  });

  it('lists failing checks first, then the questions with their owner and due date', async () => {
    renderTab(loanPreApproval);
    const items = (await toDoList()).getAllByRole('listitem');
    expect(items.map(item => item.textContent?.split(':')[0])).toEqual([
      'failing',
      'failing',
      'question',
      'question',
    ]);
    expect(items[2]).toHaveTextContent('Are people profiled');
    expect(items[2]).toHaveTextContent('owner: lending, due December 4, 2099');
    expect(items[3]).toHaveTextContent(
      'owner: lending, overdue, was due January 31, 2020',
    );
  });

  it('copies the fix of a failing check, and says so', async () => {
    const user = userEvent.setup();
    renderTab(loanPreApproval);
    const [copy] = (await toDoList()).getAllByRole('button', {
      name: /^Copy YAML: The factors only repeat/,
    });
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(copy);
    expect(write).toHaveBeenCalledWith(FACTORS_YAML);
    expect(copy).toHaveTextContent('Copied');
    expect(screen.getByText('Copied to the clipboard.')).toBeInTheDocument();
  });

  it('shows the YAML to copy by hand where the browser refuses', async () => {
    const user = userEvent.setup();
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValueOnce(new Error('not allowed'));
    renderTab(loanPreApproval);
    const [copy] = (await toDoList()).getAllByRole('button', {
      name: /^Copy YAML/,
    });
    await user.click(copy);
    expect(await screen.findByLabelText('YAML to copy')).toHaveTextContent(
      'what about income counts',
    );
  });

  it('says why a check asks, and leads to the file', async () => {
    renderTab(loanPreApproval);
    const [why] = (await toDoList()).getAllByRole('button', { name: /^Why/ });
    expect(why).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(why);
    expect(why).toHaveAttribute('aria-expanded', 'true');
    expect(
      await screen.findByText(
        'A list of data does not tell customers what moved the result.',
      ),
    ).toBeVisible();
    const [edit] = await screen.findAllByRole('link', {
      name: /^Edit catalog-info.yaml/,
    });
    expect(edit).toHaveAttribute(
      'href',
      'https://git.example.com/lending/edit/main/catalog-info.yaml',
    );
  });

  it('keeps what passes out of the way until it is asked for', async () => {
    renderTab(loanPreApproval);
    await toDoList();
    expect(screen.queryByText('Affected: consumer.')).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: '3 passing' }));
    expect(await screen.findByText('Affected: consumer.')).toBeVisible();
  });

  it('tells what customers are told in its own words, each part with its state', async () => {
    renderTab(loanPreApproval);
    expect(await region('The role of AI')).toHaveTextContent(
      /declared, not published.*A computer model estimates/,
    );
    expect(await region('What counts most')).toHaveTextContent(
      'declared, failing',
    );
    expect(await region('Known risks')).toHaveTextContent('not declared');
    const rights = await region('Rights');
    expect(rights).toHaveTextContent(/human review: Choose/);
    expect(rights).toHaveTextContent('answer within 30 days');
    expect(await region('Where they are told')).toHaveTextContent(
      /English and German.*web \(html\)/,
    );
  });

  it('says who is affected, what is decided, by what, and who can override', async () => {
    renderTab(loanPreApproval);
    expect(await region('Who is affected')).toHaveTextContent(
      /consumers.*Germany, United Kingdom, and United States \(US-CA\)/,
    );
    const decided = await region('What is decided');
    expect(decided).toHaveTextContent('a legal effect on the customer');
    expect(decided).toHaveTextContent('Profilingnot declared');
    expect(await region('By which systems')).toHaveTextContent('credit-scorer');
    expect(await region('Who can override')).toHaveTextContent(
      'May change the resultyes',
    );
  });

  it('lists the interactions of a service, and keeps the selected one in the address', async () => {
    renderTab(loanApplicationApi);
    const list = within(
      await screen.findByRole('navigation', { name: 'Customer interactions' }),
    );
    const [worst, other] = list.getAllByRole('link');
    expect(worst).toHaveTextContent(/Credit limit change.*3 failing/);
    expect(worst).toHaveAttribute('aria-current', 'true');
    expect(other).toHaveTextContent(/Loan pre-approval.*2 failing/);
    await userEvent.click(other);
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '?interaction=customerinteraction%3Adefault%2Floan-pre-approval',
    );
    expect(
      await screen.findByText(
        'Customers are not told how to ask for an explanation.',
      ),
    ).toBeVisible();
  });

  it('opens an AI system on the interaction that the address names', async () => {
    renderTab(creditScorer, {
      address: '/?interaction=customerinteraction:default/loan-pre-approval',
    });
    expect(await region('The role of AI')).toBeVisible();
    expect(
      screen.getByRole('link', { name: /^Loan pre-approval.*2 failing/ }),
    ).toHaveAttribute('aria-current', 'true');
  });

  it('shows what changed, and because of what', async () => {
    renderTab(loanPreApproval);
    const changes = within(
      await screen.findByRole('list', { name: 'What changed' }),
    );
    expect(changes.getByText('still declared')).toBeVisible();
    await userEvent.click(
      changes.getByRole('button', { name: '1 check says something else' }),
    );
    expect(
      await changes.findByText('There is a channel for reviews'),
    ).toBeVisible();
  });

  it('names what changed also where it is no entity', async () => {
    const [latest] = loanHistory.items;
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({
        histories: [
          {
            ...loanHistory,
            items: [{ ...latest, because: ['confirmation', 'name conflicts'] }],
          },
        ],
      }),
    });
    expect(await screen.findByText(/^Because of/)).toHaveTextContent(
      'Because of a confirmation that was given or lapsed, declarations of the same name',
    );
  });

  it('shows those who have declared nothing how to, with YAML for this service', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderTab(branchFinder);
    await user.click(
      await screen.findByRole('button', {
        name: 'Copy YAML: AI in this service affects customers',
      }),
    );
    const [[copied]] = write.mock.calls;
    expect(copied).toContain('kind: CustomerInteraction');
    expect(copied).toContain('- component:default/branch-finder');
    expect(copied).toContain('owner: group:default/channels');
  });

  it('names every requirement, also those without checks', async () => {
    renderTab(loanPreApproval);
    const list = await screen.findByRole('list', { name: 'Requirements' });
    expect(list).toHaveTextContent('Contractsnot assessed: no check yet');
    expect(list).toHaveTextContent('Transparency2 of 3 checks failing');
  });

  it('leads from the question of who confirms to the work list of this interaction', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({
        postures: [{ ...loanPosture, results: [confirmationQuestion] }],
      }),
    });
    const list = await toDoList();
    expect(
      list.getByRole('button', { name: /^Open work list: Who confirms/ }),
    ).toHaveAttribute(
      'href',
      '/ai-governance/work-list?entity=customerinteraction%3Adefault%2Floan-pre-approval',
    );
  });

  it('says where to go for what is done elsewhere in the portal', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({
        postures: [
          {
            ...loanPosture,
            results: [
              {
                ...confirmationQuestion,
                fix: { type: 'portal', room: 'notices' },
              },
            ],
          },
        ],
      }),
    });
    const list = await toDoList();
    expect(
      list.queryByRole('button', { name: /^Open/ }),
    ).not.toBeInTheDocument();
    await userEvent.click(list.getByRole('button', { name: /^Why/ }));
    expect(
      await screen.findByText(
        'It is answered by records of the portal, under notices, once that room is connected.',
      ),
    ).toBeVisible();
  });

  it('says that nobody has confirmed the facts, and leads to the work list', async () => {
    renderTab(loanPreApproval);
    expect(await screen.findByText(/^Not confirmed\./)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Open work list' })).toBeVisible();
  });

  it('says who confirmed the facts, and until when, with all confirmations', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({
        confirmations: [
          loanConfirmation,
          {
            ...loanConfirmation,
            id: 'c0',
            note: undefined,
            lapsedAt: loanConfirmation.confirmedAt,
            lapsedBecause: 'replaced',
          },
        ],
      }),
    });
    expect(
      await screen.findByText(/^Confirmed by.*to be looked at again by/),
    ).toHaveTextContent(
      'Confirmed by legal on June 1, 2026, to be looked at again by June 1, 2027.',
    );
    expect(screen.queryByText('Open work list')).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: '2 confirmations' }),
    );
    const history = within(
      await screen.findByRole('list', { name: 'Confirmations' }),
    );
    const [newest, oldest] = history.getAllByRole('listitem');
    expect(newest).toHaveTextContent('Note: Read with the lending team.');
    expect(oldest).toHaveTextContent(/Replaced .* by a newer one\./);
  });

  it('says that a confirmation lapsed, and why', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({ confirmations: [lapsedLoanConfirmation] }),
    });
    expect(
      await screen.findByText(/the facts have changed\./),
    ).toHaveTextContent(/Confirmed by legal on June 1, 2026\. Lapsed/);
    expect(screen.getByRole('link', { name: 'Open work list' })).toBeVisible();
  });

  it('tells those who may not see it', async () => {
    renderTab(loanPreApproval, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(await screen.findByText('You may not see this')).toBeVisible();
  });
});
