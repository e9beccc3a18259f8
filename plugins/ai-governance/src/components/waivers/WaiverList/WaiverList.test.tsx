import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  approvedWaiver,
  FakeAiGovernanceApi,
  FakeAiGovernanceApiOptions,
  LEGAL,
  refusal,
  rejectedWaiver,
  requestedWaiver,
  waivers,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { WorkList } from '../../workList/WorkList';

const LOAN = 'Loan pre-approval';
const FACTORS = requestedWaiver.checkTitle!;
const REQUESTED = `${LOAN}: ${FACTORS}`;

function renderList(
  options: FakeAiGovernanceApiOptions & { search?: string } = {},
) {
  const { search = '', ...rest } = options;
  const api = new FakeAiGovernanceApi({ waivers, ...rest });
  renderInPortal(<WorkList />, { api, address: `/?part=waivers${search}` });
  return api;
}

async function rows() {
  const table = await screen.findByRole('table', { name: 'Waivers' });
  return within(table).getAllByRole('rowheader');
}

async function row(name: string) {
  const header = await screen.findByRole('rowheader', { name });
  return header.closest('tr')!;
}

async function openDialog(button: string, title: string) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return within(await screen.findByRole('dialog', { name: title }));
}

function openDecision() {
  return openDialog(
    `Decide: ${FACTORS}, ${LOAN}`,
    `Decide on a waiver: ${LOAN}`,
  );
}

describe('the work list’s waivers', () => {
  it('lists what waits for a decision first, with all that is known of it', async () => {
    const api = renderList();
    expect(await rows()).toHaveLength(3);
    expect(api.waivers.queries).toContainEqual(
      expect.objectContaining({ orderField: { field: 'state', order: 'asc' } }),
    );
    expect(await row(REQUESTED)).toHaveTextContent(
      /The bureau tells us.*Answers for itlending.*UntilJanuary 31, 2999.*Asked forby erik/,
    );
    expect(
      await row('Credit limit change: There is a channel for reviews'),
    ).toHaveTextContent(
      /Rejectedby legal on November 21, 2026: A channel can be set up in a day\..*rejected$/,
    );
    expect(
      screen.getByText('1 waits for a decision · 3 waivers listed'),
    ).toBeVisible();
  });

  it('approves what was read: the check, what it says now, reason and end', async () => {
    const api = renderList();
    const transition = jest.spyOn(api, 'transitionWaiver');
    const dialog = await openDecision();
    expect(dialog.getByText(FACTORS)).toBeVisible();
    expect(
      await dialog.findByText(
        /^failing: The factors only repeat the names of the data\./,
      ),
    ).toBeVisible();
    const waiver = dialog.getByRole('region', { name: 'The waiver' });
    expect(waiver).toHaveTextContent(/requested.*The bureau.*January 31, 2999/);
    expect(dialog.getByText(/shown as waived, never as passing/)).toBeVisible();
    await userEvent.type(dialog.getByLabelText('Note'), ' Agreed. ');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(
      await screen.findByText(`Approved: ${FACTORS}, ${LOAN}.`),
    ).toBeVisible();
    expect(transition).toHaveBeenCalledWith('w1', 1, {
      to: 'approved',
      note: 'Agreed.',
    });
    await waitFor(async () =>
      expect(await row(REQUESTED)).toHaveTextContent(/approved/),
    );
    expect(
      await screen.findByRole('tab', { name: 'Waivers nothing waits' }),
    ).toBeVisible();
  });

  it('does not reject without a note, and says so at the field', async () => {
    const api = renderList();
    const transition = jest.spyOn(api, 'transitionWaiver');
    const dialog = await openDecision();
    await userEvent.click(dialog.getByRole('button', { name: 'Reject' }));
    const note = dialog.getByLabelText('Note');
    expect(note).toHaveFocus();
    expect(note).toBeInvalid();
    expect(note).toHaveAccessibleDescription('Say why.');
    expect(transition).not.toHaveBeenCalled();
    await userEvent.type(note, 'The list is public.');
    await userEvent.click(dialog.getByRole('button', { name: 'Reject' }));
    expect(
      await screen.findByText(`Rejected: ${FACTORS}, ${LOAN}.`),
    ).toBeVisible();
  });

  it('is decided by the keyboard alone', async () => {
    const user = userEvent.setup();
    renderList();
    const open = await screen.findByRole('button', {
      name: `Decide: ${FACTORS}, ${LOAN}`,
    });
    open.focus();
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(open).toHaveFocus();
    await user.keyboard('{Enter}');
    await screen.findByRole('dialog');
    const approve = screen.getByRole('button', { name: 'Approve' });
    for (
      let press = 0;
      press < 12 && document.activeElement !== approve;
      press++
    ) {
      await user.tab();
    }
    await user.keyboard('{Enter}');
    expect(await screen.findByText(/^Approved: /)).toBeVisible();
  });

  it('shows how a waiver stands when somebody else was faster', async () => {
    const api = renderList();
    const dialog = await openDecision();
    await userEvent.type(dialog.getByLabelText('Note'), 'No.');
    api.waivers.change({
      ...requestedWaiver,
      version: 2,
      until: '2999-03-31',
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Reject' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The waiver has changed since you saw it, so nothing was done.',
    );
    expect(
      dialog.getByRole('region', { name: 'The waiver' }),
    ).toHaveTextContent('March 31, 2999');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await screen.findByText(/^Approved: /)).toBeVisible();
  });

  it('has no button left once somebody else has decided, and reads the list again', async () => {
    const api = renderList();
    const dialog = await openDecision();
    api.waivers.change({
      ...requestedWaiver,
      version: 2,
      state: 'rejected',
      decidedBy: 'user:default/nadia',
      decidedAt: '2026-11-24T10:00:00.000Z',
      steps: [],
      decidable: false,
    });
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(
      await dialog.findByText('There is nothing to decide on it any more.'),
    ).toBeVisible();
    expect(
      dialog.getByRole('region', { name: 'The waiver' }),
    ).toHaveTextContent(/rejected.*Rejectedby nadia on November 24, 2026/);
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(async () =>
      expect(await row(REQUESTED)).toHaveTextContent(/rejected$/),
    );
  });

  it('says that a waiver is gone', async () => {
    const api = renderList();
    jest
      .spyOn(api, 'transitionWaiver')
      .mockRejectedValue(refusal(412, 'Changed'));
    const dialog = await openDecision();
    api.waivers.remove('w1');
    await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The waiver is gone, or you may not see it any more.',
    );
  });

  it.each([
    [403, 'somebody else has to approve it'],
    [409, 'A law in force gives customers this, so it cannot be waived'],
    [400, 'until: found "2026-11-22"'],
  ])(
    'gives the reason of a refusal (%i), and keeps the note',
    async (status, words) => {
      const api = renderList();
      jest
        .spyOn(api, 'transitionWaiver')
        .mockRejectedValue(refusal(status, words));
      const dialog = await openDecision();
      await userEvent.type(dialog.getByLabelText('Note'), 'Agreed.');
      await userEvent.click(dialog.getByRole('button', { name: 'Approve' }));
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        `Nothing was done.${words}`,
      );
      expect(dialog.getByLabelText('Note')).toHaveValue('Agreed.');
    },
  );

  it('tells parties that somebody else has to approve, and lets them reject', async () => {
    renderList({
      waivers: [
        {
          ...requestedWaiver,
          steps: ['rejected', 'revoked'],
          decidable: false,
        },
      ],
    });
    const dialog = await openDecision();
    expect(
      dialog.getByText(/so somebody else has to approve it\.$/),
    ).toBeVisible();
    expect(
      dialog.queryByRole('button', { name: 'Approve' }),
    ).not.toBeInTheDocument();
    expect(dialog.getByRole('button', { name: 'Reject' })).toBeEnabled();
  });

  it('says why a waiver whose end has passed cannot be approved', async () => {
    renderList({
      waivers: [{ ...requestedWaiver, steps: ['rejected', 'revoked'] }],
    });
    const dialog = await openDecision();
    expect(dialog.getByText(/^Its last day has passed/)).toBeVisible();
  });

  it('takes one’s own request back, with a note', async () => {
    renderList({
      waivers: [
        {
          ...requestedWaiver,
          requestedBy: LEGAL,
          steps: ['rejected', 'revoked'],
          decidable: false,
        },
      ],
    });
    const dialog = await openDialog(
      `Take back: ${FACTORS}, ${LOAN}`,
      `Take a request for a waiver back: ${LOAN}`,
    );
    await userEvent.type(dialog.getByLabelText(/^Note/), 'We have them now.');
    await userEvent.click(dialog.getByRole('button', { name: 'Take back' }));
    expect(await screen.findByText(/^Revoked: /)).toBeVisible();
  });

  it('names the permission to those who may not decide', async () => {
    renderList({
      waivers: [{ ...requestedWaiver, steps: [], decidable: false }],
      waiverCaller: { mayRequest: true, mayDecide: false },
    });
    expect(
      await screen.findByText(
        /^To decide needs the permission ai-governance\.waiver\.approve\./,
      ),
    ).toBeVisible();
    const requested = await row(REQUESTED);
    expect(requested).toHaveTextContent('Somebody else decides.');
    expect(within(requested).queryByRole('button')).not.toBeInTheDocument();
  });

  it('keeps what the address names, and all when asked', async () => {
    renderList({
      search:
        '&state=rejected&entity=CustomerInteraction:default/credit-limit-change',
    });
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText(/^Only/)).toHaveTextContent(/credit.limit.change/i);
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(3));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      /^\/\?part=waivers$/,
    );
  });

  it('keeps a state and an order that are chosen', async () => {
    const api = renderList();
    await rows();
    await userEvent.click(screen.getByLabelText(/^State/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'approved' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    await userEvent.click(screen.getByLabelText(/^Order/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'ends soonest first' }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/?part=waivers&state=approved&order=until',
      ),
    );
    expect(api.waivers.queries).toContainEqual(
      expect.objectContaining({
        state: 'approved',
        orderField: { field: 'until', order: 'asc' },
      }),
    );
  });

  it('comes in pages', async () => {
    renderList({
      waivers: Array.from({ length: 25 }, (_, index) => ({
        ...approvedWaiver,
        id: `w${index}`,
      })),
    });
    expect(await rows()).toHaveLength(20);
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    await waitFor(async () => expect(await rows()).toHaveLength(5));
    await userEvent.click(screen.getByRole('button', { name: 'Previous' }));
    await waitFor(async () => expect(await rows()).toHaveLength(20));
  });

  it('says that nothing waits for the reader', async () => {
    renderList({ search: '&for=you', waivers: [rejectedWaiver] });
    expect(
      await screen.findByText('No waiver waits for your decision.'),
    ).toBeVisible();
  });

  it('says what would be here when there is none', async () => {
    renderList({ waivers: [] });
    expect(
      await screen.findByText(/^No waiver waits for a decision/),
    ).toBeVisible();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderList({ error: refusal(403, 'Forbidden') });
    expect(
      await screen.findByText(/ai-governance\.waiver\.read/),
    ).toBeVisible();
  });

  it('tries again when loading failed', async () => {
    const api = new FakeAiGovernanceApi({ waivers });
    const list = jest
      .spyOn(api, 'listWaivers')
      .mockRejectedValue(refusal(503, 'The catalog does not answer'));
    renderInPortal(<WorkList />, { api, address: '/?part=waivers' });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    list.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(3);
  });
});
