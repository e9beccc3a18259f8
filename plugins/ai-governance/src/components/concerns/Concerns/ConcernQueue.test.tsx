import type { SignalApi } from '@backstage/plugin-signals-react';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assignedConcern,
  concerns,
  FakeConcerns,
  FakeConcernsOptions,
  lateConcern,
  LEGAL,
  refusal,
  untriagedConcern,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Concerns } from './Concerns';

const QUEUE = '/';

function renderQueue(
  options: FakeConcernsOptions & {
    search?: string;
    permitted?: boolean;
    /** Tells that concerns have changed. */
    live?: SignalApi;
  } = {},
) {
  const { search = '', permitted, live, ...rest } = options;
  const fake = new FakeConcerns({ concerns, ...rest });
  renderInPortal(<Concerns />, {
    concerns: fake,
    address: `${QUEUE}${search}`,
    permitted,
    signals: live,
  });
  return fake;
}

async function references() {
  const table = await screen.findByRole('table', { name: 'Concerns' });
  return within(table)
    .getAllByRole('rowheader')
    .map(header => header.getAttribute('aria-label')!.slice(0, 11));
}

function rowOf(reference: string) {
  return screen
    .getByRole('rowheader', { name: new RegExp(`^${reference}`) })
    .closest('tr')!;
}

function address() {
  return screen.getByLabelText('address').textContent;
}

describe('the queue of concerns', () => {
  it('lists the open ones, what is due first above, with what is left and why', async () => {
    renderQueue();
    expect(await references()).toEqual([
      'C-2026-0001',
      'C-2026-0002',
      'C-2026-0003',
    ]);
    expect(rowOf('C-2026-0001')).toHaveTextContent(
      /Nobody looked.*complaint and human review.*Loan pre-approval.*medium.*received.*late by \d days.*acknowledge \(all-concerns: within 2 days\).*last week.*nobody/,
    );
    expect(rowOf('C-2026-0002')).toHaveTextContent(
      /explanation.*interaction not known.*(hours|day) left/,
    );
    expect(rowOf('C-2026-0003')).toHaveTextContent(/clerk/);
    expect(screen.getByText('3 concerns')).toBeVisible();
  });

  it('counts each part, and shows one with all of that in the address', async () => {
    renderQueue();
    for (const [part, count] of [
      ['All', 3],
      ['Mine', 0],
      ['Unassigned', 2],
      ['Untriaged', 2],
      ['Late', 1],
      ['Due in 7 days', 2],
    ]) {
      expect(
        await screen.findByRole('tab', { name: `${part} ${count}` }),
      ).toBeVisible();
    }
    await userEvent.click(screen.getByRole('tab', { name: 'Late 1' }));
    expect(address()).toBe(`${QUEUE}?tab=late`);
    await waitFor(async () =>
      expect(await references()).toEqual(['C-2026-0001']),
    );
    await userEvent.click(screen.getByRole('tab', { name: 'Mine 0' }));
    expect(
      await screen.findByText(
        'No open concern is assigned to you or your groups.',
      ),
    ).toBeVisible();
  });

  it('finds those whose interaction has left the catalog, to be moved', async () => {
    const orphan = {
      ...lateConcern,
      id: 'orphan',
      reference: 'C-2026-0009',
      interactionRef: 'customerinteraction:default/long-gone',
    };
    renderQueue({ concerns: [...concerns, orphan] });
    await references();
    await userEvent.click(
      screen.getByRole('button', { name: /^Interaction any/ }),
    );
    await userEvent.click(
      await screen.findByRole('option', {
        name: 'not in the catalog any more',
      }),
    );
    await waitFor(async () =>
      expect(await references()).toEqual(['C-2026-0009']),
    );
    expect(address()).toBe(`${QUEUE}?orphaned=true`);
  });

  it('shows ended ones too when one of their states is chosen', async () => {
    renderQueue({ search: '?state=withdrawn' });
    expect(
      await screen.findByText('No concern matches these filters.'),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show ended ones too' }),
    );
    await waitFor(async () =>
      expect(await references()).toEqual(['C-2026-0004']),
    );
    await userEvent.click(screen.getByRole('button', { name: /^Show/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'open only' }),
    );
    // A state that cannot show any more is let go of.
    await waitFor(() => expect(address()).toBe(QUEUE));
    await userEvent.click(screen.getByRole('button', { name: /^State/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'withdrawn' }),
    );
    expect(address()).toBe(`${QUEUE}?ended=true&state=withdrawn`);
  });

  it('moves by keys, and assigns the concern to the reader', async () => {
    const user = userEvent.setup();
    renderQueue();
    await references();
    await user.keyboard('j');
    expect(screen.getByRole('link', { name: 'C-2026-0001' })).toHaveFocus();
    await user.keyboard('jjj');
    expect(screen.getByRole('link', { name: 'C-2026-0003' })).toHaveFocus();
    await user.keyboard('k');
    expect(screen.getByRole('link', { name: 'C-2026-0002' })).toHaveFocus();
    await user.keyboard('a');
    const dialog = await screen.findByRole('dialog', {
      name: 'Assign C-2026-0002',
    });
    const toMe = await within(dialog).findByRole('button', {
      name: 'Assign to me',
    });
    await user.click(toMe);
    expect(
      await screen.findByText(`C-2026-0002 is assigned to ${LEGAL}.`),
    ).toBeVisible();
    await waitFor(() =>
      expect(rowOf('C-2026-0002')).toHaveTextContent(/legal/),
    );
    expect(await screen.findByRole('tab', { name: 'Mine 1' })).toBeVisible();
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await user.keyboard('?');
    expect(
      await screen.findByRole('dialog', { name: 'Keys of the queue' }),
    ).toHaveTextContent(/jThe next concern.*aAssign it/);
  });

  it('leaves keys alone while somebody types', async () => {
    const user = userEvent.setup();
    renderQueue();
    await references();
    const text = screen.getByRole('searchbox');
    await user.type(text, 'ja?');
    expect(text).toHaveValue('ja?');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('does not take a concern from somebody who was faster, before it is said', async () => {
    const user = userEvent.setup();
    const fake = renderQueue();
    await references();
    await user.click(
      screen.getByRole('button', { name: 'Assign C-2026-0002' }),
    );
    fake.change(untriagedConcern.id, { assignee: 'user:default/erik' });
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(
      await dialog.findByRole('button', { name: 'Assign to me' }),
    );
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'The concern has changed since you saw it, so nothing was done.',
    );
    await user.click(dialog.getByRole('button', { name: 'Assign to nobody' }));
    expect(
      await screen.findByText('C-2026-0002 is assigned to nobody.'),
    ).toBeVisible();
  });

  it('exports all that the filters let through', async () => {
    URL.createObjectURL = jest.fn(() => 'blob:export');
    URL.revokeObjectURL = jest.fn();
    const fake = renderQueue({ search: '?tab=late&severity=medium' });
    await references();
    await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }));
    await waitFor(() => expect(URL.createObjectURL).toHaveBeenCalled());
    expect(fake.exports).toEqual([
      expect.objectContaining({
        overdue: true,
        open: true,
        severity: ['medium'],
      }),
    ]);
  });

  it('looks again when concerns have changed somewhere', async () => {
    let signal: ((message: {}) => void) | undefined;
    const fake = renderQueue({
      live: {
        subscribe: (channel, onMessage) => {
          if (channel === 'ai-governance:concerns') {
            signal = onMessage as typeof signal;
          }
          return { unsubscribe: () => undefined };
        },
      },
    });
    await references();
    fake.change(assignedConcern.id, { summary: 'Changed elsewhere' });
    act(() => signal!({}));
    expect(await screen.findByText('Changed elsewhere')).toBeVisible();
  });

  it('leads to the page of a concern, and to the form for those who may', async () => {
    renderQueue();
    await references();
    expect(screen.getByRole('link', { name: 'C-2026-0001' })).toHaveAttribute(
      'href',
      `/ai-governance/concerns/${lateConcern.reference}`,
    );
    expect(
      await screen.findByRole('button', { name: 'Enter a concern' }),
    ).toHaveAttribute('href', '/ai-governance/concerns/new');
  });

  it('offers no form to those who may not enter concerns', async () => {
    renderQueue({ permitted: false });
    await references();
    expect(
      screen.queryByRole('button', { name: 'Enter a concern' }),
    ).not.toBeInTheDocument();
  });

  it('says what would be here where there is nothing, and names the permission', async () => {
    renderQueue({ concerns: [] });
    expect(
      await screen.findByText('No open concern, or none that you may see.'),
    ).toBeVisible();
    expect(screen.getByText(/enter it by hand, also for phone/)).toBeVisible();
  });

  it('says that the reader may not see concerns', async () => {
    renderQueue({ error: refusal(403, 'No') });
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(screen.getByText(/ai-governance\.concern\.read/)).toBeVisible();
  });
});
