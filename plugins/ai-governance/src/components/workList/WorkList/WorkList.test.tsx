import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeAiGovernanceApi,
  refusal,
  requestedWaiver,
  waivers,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { WorkList } from './WorkList';

function renderList(
  address?: string,
  api = new FakeAiGovernanceApi({ waivers }),
) {
  renderInPortal(<WorkList />, { api, address });
  return api;
}

describe('WorkList', () => {
  it('has parts, each with how much waits for the reader and in all', async () => {
    renderList();
    const tabs = within(
      await screen.findByRole('tablist', { name: 'Parts of the work list' }),
    );
    expect(
      await tabs.findByRole('tab', { name: 'Confirmations 2 of 3 for you' }),
    ).toHaveAttribute('aria-selected', 'true');
    expect(
      await tabs.findByRole('tab', { name: 'Waivers 1 of 1 for you' }),
    ).toHaveAttribute('aria-selected', 'false');
    expect(
      await tabs.findByRole('tab', { name: 'Questions 1 of 3 for you' }),
    ).toHaveAttribute('aria-selected', 'false');
  });

  it('keeps the part while its filters change', async () => {
    renderList('/?part=questions');
    await screen.findByRole('table', { name: 'Questions' });
    await userEvent.click(screen.getByRole('button', { name: /^Due/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'overdue' }),
    );
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(
        '/?part=questions&overdue=true',
      ),
    );
  });

  it('changes the part by the keyboard, keeps it in the address, and whose work it shows', async () => {
    const user = userEvent.setup();
    renderList('/?for=you&text=loan');
    const first = await screen.findByRole('tab', { name: /^Confirmations/ });
    await screen.findByRole('table', { name: 'What waits for confirmation' });
    first.focus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(await screen.findByRole('table', { name: 'Waivers' })).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/?part=waivers&text=loan&for=you',
    );
    expect(
      screen.getByRole('tabpanel', { name: /^Waivers/ }),
    ).toBeInTheDocument();
  });

  it('leaves filters behind that only one part knows', async () => {
    renderList('/?part=waivers&state=approved&order=until');
    await screen.findByRole('table', { name: 'Waivers' });
    await userEvent.click(screen.getByRole('tab', { name: /^Confirmations/ }));
    await waitFor(() =>
      expect(screen.getByLabelText('address')).toHaveTextContent(/^\/$/),
    );
  });

  it('says where it is not known how much waits', async () => {
    const api = new FakeAiGovernanceApi({ waivers: [requestedWaiver] });
    jest
      .spyOn(api, 'listPendingConfirmations')
      .mockRejectedValue(refusal(403, 'Forbidden'));
    renderList('/?part=waivers', api);
    expect(
      await screen.findByRole('tab', { name: 'Confirmations not known' }),
    ).toBeVisible();
    expect(await screen.findByRole('table', { name: 'Waivers' })).toBeVisible();
  });
});
