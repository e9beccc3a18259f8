import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeAiGovernanceApi,
  pendingAttestation,
  pendingConfirmations,
  pendingLimit,
  pendingLoan,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { WorkList } from '../../workList/WorkList';

async function table() {
  return within(
    await screen.findByRole('table', { name: 'What waits for confirmation' }),
  );
}

async function row(name: string) {
  const header = (await table()).getByRole('rowheader', { name });
  return header.closest('tr')!;
}

async function openDialog(title = 'Loan pre-approval') {
  await userEvent.click(
    await screen.findByRole('button', { name: `Confirm: ${title}` }),
  );
  return within(
    await screen.findByRole('dialog', { name: `Confirm: ${title}` }),
  );
}

describe('the work list’s confirmations', () => {
  it('lists what waits, with its owner and why the last confirmation lapsed', async () => {
    renderInPortal(<WorkList />);
    expect(await row('Loan pre-approval')).toHaveTextContent(
      /lending.*How the interaction is classified.*Confirmed by legal on June 1, 2026\. Lapsed .*: the facts have changed\./,
    );
    expect(await row('branch-finder')).toHaveTextContent(
      /That no AI in the service affects customers.*the review date, November 1, 2026, has passed\./,
    );
    expect(await row('Credit limit change')).toHaveTextContent(
      'Not confirmed.',
    );
  });

  it('tells owners that somebody else has to confirm', async () => {
    renderInPortal(<WorkList />, { groups: ['group:default/cards'] });
    expect(
      await screen.findByText(
        'It is yours, so somebody else has to confirm it.',
      ),
    ).toBeVisible();
    expect(screen.queryByText(/^To confirm needs/)).not.toBeInTheDocument();
    expect(
      within(await row('Credit limit change')).queryByRole('button'),
    ).not.toBeInTheDocument();
  });

  it('tells people without the permission which one it needs', async () => {
    renderInPortal(<WorkList />);
    expect(
      await screen.findByText(
        /^To confirm needs the permission ai-governance\.confirmation\.create\./,
      ),
    ).toBeVisible();
    expect(await row('Credit limit change')).toHaveTextContent(
      'You may not confirm.',
    );
  });

  it('shows exactly the facts in plain words, and what has changed in them', async () => {
    renderInPortal(<WorkList />);
    const dialog = await openDialog();
    expect(
      dialog.getByText('You stand behind these facts with your name.'),
    ).toBeVisible();
    const who = dialog.getByRole('region', { name: 'Who is affected' });
    expect(who).toHaveTextContent('WhereGermany and United Kingdom');
    const what = dialog.getByRole('region', { name: 'What is decided' });
    expect(what).toHaveTextContent(
      'What people doa person looks again when asked',
    );
    expect(what).toHaveTextContent(
      'Effecta limited effect on the customerchanged, was: a legal effect on the customer',
    );
    expect(
      dialog.getByRole('region', { name: 'What the AI puts before customers' }),
    ).toHaveTextContent('Content that the AI generatesnone');
    expect(dialog.getByRole('region', { name: 'AI system' })).toHaveTextContent(
      /Namecredit-scorer.*we use it.*high risk annex iii/,
    );
    expect(dialog.queryByText('Profiling')).not.toBeInTheDocument();
  });

  it('confirms the facts that were shown, until a year from today, with a note', async () => {
    const api = new FakeAiGovernanceApi();
    const confirm = jest.spyOn(api, 'confirm');
    renderInPortal(<WorkList />, { api });
    const dialog = await openDialog();
    const date = dialog.getByLabelText(/To be looked at again by/);
    await userEvent.type(dialog.getByLabelText('Note (optional)'), ' Seen. ');
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(
      await screen.findByText(/^Confirmed: Loan pre-approval\./),
    ).toBeVisible();
    expect(confirm).toHaveBeenCalledWith({
      entityRef: pendingLoan.entityRef,
      subject: 'classification',
      factsHash: pendingLoan.factsHash,
      reviewBy: (date as HTMLInputElement).max,
      note: 'Seen.',
    });
    await waitFor(() =>
      expect(
        screen.queryByRole('rowheader', { name: 'Loan pre-approval' }),
      ).not.toBeInTheDocument(),
    );
    expect(screen.getByText(/2 wait for confirmation$/)).toBeVisible();
  });

  it.each(['', '2020-01-01', '2099-01-01'])(
    'does not take "%s" for a review date',
    async day => {
      renderInPortal(<WorkList />);
      const dialog = await openDialog();
      fireEvent.change(dialog.getByLabelText(/To be looked at again by/), {
        target: { value: day },
      });
      expect(dialog.getByText(/^A day from/)).toBeVisible();
      expect(dialog.getByRole('button', { name: 'Confirm' })).toBeDisabled();
    },
  );

  it('shows the new facts when they changed meanwhile, and confirms only those', async () => {
    const api = new FakeAiGovernanceApi();
    const confirm = jest.spyOn(api, 'confirm');
    renderInPortal(<WorkList />, { api });
    const dialog = await openDialog();
    api.changePending([
      {
        ...pendingLoan,
        factsHash: 'e'.repeat(64),
        facts: { ...pendingLoan.facts, material: false },
      },
    ]);
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The facts have changed since you saw them, so nothing was confirmed.',
    );
    expect(dialog.getByRole('region', { name: 'In short' })).toHaveTextContent(
      'Customers materially affectednochanged, was: yes',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(
      await screen.findByText(/^Confirmed: Loan pre-approval\./),
    ).toBeVisible();
    expect(confirm).toHaveBeenLastCalledWith(
      expect.objectContaining({ factsHash: 'e'.repeat(64) }),
    );
  });

  it('says when there is nothing to confirm any more', async () => {
    const api = new FakeAiGovernanceApi();
    jest.spyOn(api, 'confirm').mockRejectedValue(refusal(412, 'Changed'));
    renderInPortal(<WorkList />, { api });
    const dialog = await openDialog();
    api.changePending([pendingLimit]);
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'It does not wait for confirmation any more',
    );
  });

  it('gives the backend’s reason when it refuses, and keeps what was written', async () => {
    const api = new FakeAiGovernanceApi();
    jest
      .spyOn(api, 'confirm')
      .mockRejectedValue(refusal(403, 'somebody else has to confirm it'));
    renderInPortal(<WorkList />, { api });
    const dialog = await openDialog();
    await userEvent.type(dialog.getByLabelText('Note (optional)'), 'Seen.');
    await userEvent.click(dialog.getByRole('button', { name: 'Confirm' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing was confirmed.somebody else has to confirm it',
    );
    expect(dialog.getByLabelText('Note (optional)')).toHaveValue('Seen.');
  });

  it('opens on the entity that the address names, and on all when asked', async () => {
    renderInPortal(<WorkList />, {
      address: '/?entity=component:default/branch-finder',
    });
    await row('branch-finder');
    expect((await table()).getAllByRole('rowheader')).toHaveLength(1);
    expect(screen.getByText(/1 of 3 shown/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    expect((await table()).getAllByRole('rowheader')).toHaveLength(3);
    expect(screen.getByLabelText('address')).toHaveTextContent(/^\/$/);
  });

  it('keeps to what waits for the reader, by the address', async () => {
    renderInPortal(<WorkList />, { address: '/?for=you' });
    await row('branch-finder');
    expect((await table()).getAllByRole('rowheader')).toHaveLength(2);
  });

  it('looks for names, and says when nothing matches', async () => {
    renderInPortal(<WorkList />);
    const search = await screen.findByLabelText('Name or owner');
    await userEvent.type(search, 'lending');
    await waitFor(async () =>
      expect((await table()).getAllByRole('rowheader')).toHaveLength(1),
    );
    await userEvent.type(search, 'x');
    expect(
      await screen.findByText(
        'Nothing that waits for confirmation matches these filters.',
      ),
    ).toBeVisible();
  });

  it('shows a long list in portions', async () => {
    renderInPortal(<WorkList />, {
      api: new FakeAiGovernanceApi({
        pending: Array.from({ length: 60 }, (_, index) => ({
          ...pendingAttestation,
          entityRef: `component:default/service-${index}`,
          last: undefined,
        })),
      }),
    });
    expect((await table()).getAllByRole('rowheader')).toHaveLength(50);
    await userEvent.click(screen.getByRole('button', { name: 'Show 10 more' }));
    expect((await table()).getAllByRole('rowheader')).toHaveLength(60);
  });

  it('says what would be here when nothing waits', async () => {
    renderInPortal(<WorkList />, {
      api: new FakeAiGovernanceApi({ pending: [] }),
    });
    expect(
      await screen.findByText(
        'Nothing waits for confirmation, or you may see none of it.',
      ),
    ).toBeVisible();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderInPortal(<WorkList />, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(
      await screen.findByText(/ai-governance\.confirmation\.read/),
    ).toBeVisible();
  });

  it('tries again when loading failed', async () => {
    const api = new FakeAiGovernanceApi();
    jest
      .spyOn(api, 'listPendingConfirmations')
      .mockRejectedValueOnce(refusal(503, 'The catalog does not answer'))
      .mockResolvedValue(pendingConfirmations);
    renderInPortal(<WorkList />, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row('Loan pre-approval')).toBeVisible();
  });
});
