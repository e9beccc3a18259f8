import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  cleanResults,
  FakeAiGovernanceApi,
  interactionPosture,
  limitPosture,
  loanPosture,
  loanPreApproval,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { PostureTable } from './PostureTable';

const LIST = '/ai-governance/interactions';

function renderList(
  options: { api?: FakeAiGovernanceApi; address?: string } = {},
) {
  renderInPortal(<PostureTable />, { address: LIST, ...options });
}

async function names(): Promise<(string | null)[]> {
  const table = await screen.findByRole('table');
  return within(table)
    .getAllByRole('rowheader')
    .map(cell => cell.textContent);
}

function address(): string {
  return screen.getByLabelText('address').textContent ?? '';
}

/** Many interactions, so that there is more than one page. */
const many = Array.from({ length: 25 }, (_, index) =>
  interactionPosture(
    {
      ...loanPreApproval,
      metadata: {
        name: `interaction-${index}`,
        namespace: 'default',
        title: `Interaction ${String(index).padStart(2, '0')}`,
      },
    },
    cleanResults,
  ),
);

describe('PostureTable', () => {
  it('lists interactions with level, failing checks, questions and requirements', async () => {
    renderList();
    expect(await names()).toEqual(['Credit limit change', 'Loan pre-approval']);
    const row = screen.getByRole('row', { name: /Loan pre-approval/ });
    expect(row).toHaveTextContent(/lendingdeclareddeclared22/);
    expect(
      within(row).getByRole('img', {
        name: /Transparency: failing; Feedback: passing; Contracts: not assessed/,
      }),
    ).toBeInTheDocument();
    expect(screen.getByText('2 customer interactions')).toBeVisible();
  });

  it('writes a filter into the address, and reads it back', async () => {
    renderList();
    await names();
    await userEvent.click(screen.getByRole('button', { name: /^Requirement/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Feedback' }),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.click(screen.getByRole('button', { name: /^Status/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'failing' }),
    );
    await userEvent.keyboard('{Escape}');
    expect(address()).toBe(`${LIST}?requirement=feedback&status=fail`);
    await waitFor(async () =>
      expect(await names()).toEqual(['Credit limit change']),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe(LIST);
  });

  it('opens with the filters of the address', async () => {
    renderList({
      address: `${LIST}?owner=group:default/lending&level=declared&text=loan`,
    });
    expect(await names()).toEqual(['Loan pre-approval']);
    expect(
      screen.getByRole('searchbox', { name: 'Name or owner' }),
    ).toHaveValue('loan');
  });

  it('says when it is narrowed to systems, and lets go of them', async () => {
    const api = new FakeAiGovernanceApi();
    renderList({ api, address: `${LIST}?system=none&declaration=valid` });
    await names();
    expect(screen.getByRole('button', { name: /^System/ })).toHaveTextContent(
      'no system',
    );
    expect(api.queries).toContainEqual(
      expect.objectContaining({ system: ['none'], declaration: ['valid'] }),
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect(address()).toBe(LIST);
    expect(
      screen.queryByRole('button', { name: /^System/ }),
    ).not.toBeInTheDocument();
  });

  it('looks for what is typed once the typing pauses', async () => {
    renderList();
    await names();
    await userEvent.type(
      screen.getByRole('searchbox', { name: 'Name or owner' }),
      'limit',
    );
    await waitFor(() => expect(address()).toBe(`${LIST}?text=limit`));
    await waitFor(async () =>
      expect(await names()).toEqual(['Credit limit change']),
    );
  });

  it('lists services that are unassessed', async () => {
    renderList({ address: `${LIST}?kind=service&level=unassessed` });
    expect(await names()).toEqual(['branch-finder']);
    expect(screen.getByText('1 service')).toBeVisible();
  });

  it('orders by a column, one way and the other', async () => {
    renderList();
    await names();
    await userEvent.click(screen.getByRole('button', { name: 'Failing' }));
    expect(address()).toBe(`${LIST}?order=fail%2Casc`);
    await userEvent.click(screen.getByRole('button', { name: /^Failing/ }));
    expect(address()).toBe(`${LIST}?order=fail%2Cdesc`);
    await waitFor(async () =>
      expect(await names()).toEqual([
        'Credit limit change',
        'Loan pre-approval',
      ]),
    );
    expect(
      screen.getByRole('columnheader', { name: /^Failing/ }),
    ).toHaveAttribute('aria-sort', 'descending');
  });

  it('pages with the cursors of the backend, and back to the start on a new filter', async () => {
    renderList({ api: new FakeAiGovernanceApi({ postures: many }) });
    expect(await names()).toHaveLength(20);
    expect(screen.getByRole('button', { name: 'Previous' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(async () => expect(await names()).toHaveLength(5));
    expect(address()).toContain('cursor=');
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await userEvent.click(screen.getByRole('button', { name: /^Name/ }));
    await waitFor(async () => expect(await names()).toHaveLength(20));
    expect(address()).not.toContain('cursor=');
  });

  it('exports all that match, not only the page', async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = jest.fn(blob => {
      blobs.push(blob as Blob);
      return 'blob:export';
    });
    URL.revokeObjectURL = jest.fn();
    const click = jest
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation();
    const api = new FakeAiGovernanceApi({ postures: many });
    renderList({ api });
    await names();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(click).toHaveBeenCalled());
    expect(blobs).toHaveLength(1);
    expect(api.queries[api.queries.length - 1]).toMatchObject({
      kind: ['CustomerInteraction'],
      limit: 500,
    });
    click.mockRestore();
  });

  it('leaves out columns that the reader does not want', async () => {
    renderList();
    await names();
    await userEvent.click(screen.getByRole('button', { name: 'Columns' }));
    await userEvent.click(
      await screen.findByRole('menuitemcheckbox', { name: 'Questions' }),
    );
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(
        screen.queryByRole('columnheader', { name: 'Questions' }),
      ).not.toBeInTheDocument(),
    );
  });

  it('marks broken and imported declarations', async () => {
    renderList({
      api: new FakeAiGovernanceApi({
        postures: [
          { ...loanPosture, declaration: { state: 'broken' } },
          {
            ...limitPosture,
            declaration: { state: 'valid', importedFrom: 'UK ATRS' },
          },
        ],
      }),
    });
    expect(await names()).toEqual([
      'Credit limit changeimported, confirmed by nobody',
      'Loan pre-approvalDeclaration broken.',
    ]);
  });

  it('says when nothing matches, and how to see more', async () => {
    renderList({ address: `${LIST}?text=nothing-like-it` });
    expect(
      await screen.findByText('Nothing matches these filters.'),
    ).toBeVisible();
  });

  it('says how to begin where there is nothing', async () => {
    renderList({ api: new FakeAiGovernanceApi({ postures: [] }) });
    expect(
      await screen.findByText(
        'No customer interaction is declared, or you may see none.',
      ),
    ).toBeVisible();
    expect(
      screen.getByLabelText('YAML of a first declaration'),
    ).toBeInTheDocument();
  });

  it('shows a failure with what the backend says', async () => {
    renderList({
      api: new FakeAiGovernanceApi({
        error: refusal(400, "Query parameter 'cursor': not a cursor"),
      }),
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      "Query parameter 'cursor': not a cursor",
    );
  });
});
