import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeAiGovernanceApi,
  FakeAiGovernanceApiOptions,
  LEGAL,
  loanPosture,
  loanPreApproval,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { CustomerImpactTab } from '../../posture/CustomerImpactTab';

const CHECK = 'transparency.factors-not-data';
const ASK = /^Ask for a waiver: The factors only repeat/;
const REASON = 'The bureau tells us its factors in January.';

function renderTab(options: FakeAiGovernanceApiOptions = {}) {
  const api = new FakeAiGovernanceApi(options);
  renderInPortal(<CustomerImpactTab />, {
    api,
    entity: loanPreApproval,
    groups: ['group:default/legal'],
  });
  return { api, request: jest.spyOn(api, 'requestWaiver') };
}

async function openDialog() {
  await userEvent.click(await screen.findByRole('button', { name: ASK }));
  const dialog = within(
    await screen.findByRole('dialog', { name: 'Ask for a waiver' }),
  );
  await dialog.findByLabelText(/^Reason/);
  return dialog;
}

type Dialog = Awaited<ReturnType<typeof openDialog>>;

function setDay(dialog: Dialog, day: string) {
  fireEvent.change(dialog.getByLabelText(/^Until/), {
    target: { value: day },
  });
}

/** At once, as one does from the clipboard. */
async function write(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

function send(dialog: Dialog) {
  return userEvent.click(dialog.getByRole('button', { name: 'Ask for it' }));
}

describe('asking for a waiver', () => {
  it('is done beside the check, and says there that it waits', async () => {
    const { request } = renderTab();
    const dialog = await openDialog();
    expect(dialog.getByText(/^The factors only repeat/)).toBeVisible();
    expect(
      dialog.getByText(/never as passing\. It holds the level back/),
    ).toBeVisible();
    await write(dialog.getByLabelText(/^Reason/), `${REASON} `);
    setDay(dialog, '2999-01-31');
    await send(dialog);
    expect(
      await screen.findByText(
        'Asked for. Somebody else has to approve it now.',
      ),
    ).toBeVisible();
    expect(request).toHaveBeenCalledWith({
      entityRef: loanPosture.entityRef,
      checkId: CHECK,
      reason: REASON,
      owner: LEGAL,
      until: '2999-01-31',
    });
    expect(await screen.findByText(/^Waiver asked for by/)).toHaveTextContent(
      'Waiver asked for by legal, not decided yet.',
    );
    expect(screen.queryByRole('button', { name: ASK })).not.toBeInTheDocument();
  });

  it('takes somebody else, such as a team, for the one who answers for it', async () => {
    const { request } = renderTab();
    const dialog = await openDialog();
    await write(dialog.getByLabelText(/^Reason/), REASON);
    const owner = dialog.getByLabelText(/^Who answers for it/);
    expect(owner).toHaveValue(LEGAL);
    await userEvent.clear(owner);
    await write(owner, 'group:default/lending');
    setDay(dialog, '2999-12-31');
    await send(dialog);
    await waitFor(() =>
      expect(request).toHaveBeenCalledWith(
        expect.objectContaining({ owner: 'group:default/lending' }),
      ),
    );
  });

  it('says what is missing, goes to it, and sends nothing', async () => {
    const { request } = renderTab();
    const dialog = await openDialog();
    const reason = dialog.getByLabelText(/^Reason/);
    await write(reason, 'Not yet.');
    expect(reason).toHaveAccessibleDescription(
      'Say why, in at least 20 characters: 8 so far',
    );
    expect(reason).toBeValid();
    await send(dialog);
    expect(reason).toHaveFocus();
    expect(reason).toBeInvalid();
    await write(reason, REASON);
    expect(reason).toHaveAccessibleDescription('51 of 2,000 characters');
    await send(dialog);
    expect(dialog.getByLabelText(/^Until/)).toHaveFocus();
    expect(request).not.toHaveBeenCalled();
  });

  it.each(['2020-01-01', '3000-01-01', ''])(
    'does not take "%s" for its end',
    async day => {
      const { request } = renderTab();
      const dialog = await openDialog();
      const until = dialog.getByLabelText(/^Until/);
      expect(until).toHaveAccessibleDescription(
        'The last day on which it holds: December 31, 2999 at the latest.',
      );
      await write(dialog.getByLabelText(/^Reason/), REASON);
      setDay(dialog, day);
      await send(dialog);
      expect(until).toHaveAccessibleDescription(
        /^A day from .* to December 31, 2999\.$/,
      );
      expect(request).not.toHaveBeenCalled();
    },
  );

  it('does not take a service for the one who answers for it', async () => {
    const { request } = renderTab();
    const dialog = await openDialog();
    await write(dialog.getByLabelText(/^Reason/), REASON);
    setDay(dialog, '2999-01-31');
    const owner = dialog.getByLabelText(/^Who answers for it/);
    await userEvent.clear(owner);
    await write(owner, 'component:default/loans');
    await send(dialog);
    expect(owner).toHaveFocus();
    expect(owner).toBeInvalid();
    expect(request).not.toHaveBeenCalled();
  });

  it.each([
    [400, 'A law in force gives customers this, so it cannot be waived'],
    [409, 'A law in force gives customers this, so it cannot be waived'],
    [403, 'You may not ask for waivers'],
  ])(
    'gives the reason of a refusal (%i), and keeps what was written',
    async (status, words) => {
      const { request } = renderTab();
      request.mockRejectedValue(refusal(status, words));
      const dialog = await openDialog();
      await write(dialog.getByLabelText(/^Reason/), REASON);
      setDay(dialog, '2999-01-31');
      await send(dialog);
      expect(await dialog.findByRole('alert')).toHaveTextContent(
        `The waiver was not asked for.${words}`,
      );
      expect(dialog.getByLabelText(/^Reason/)).toHaveValue(REASON);
    },
  );

  it('works by the keyboard, and comes back to where it began', async () => {
    const user = userEvent.setup();
    renderTab();
    const open = await screen.findByRole('button', { name: ASK });
    open.focus();
    await user.keyboard('{Enter}');
    const reason = await screen.findByLabelText(/^Reason/);
    await user.tab();
    expect(reason).toHaveFocus();
    await user.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(open).toHaveFocus();
  });

  it('is not offered without the permission', async () => {
    renderTab({ waiverCaller: { mayRequest: false, mayDecide: true } });
    expect(
      await screen.findByText('No check is waived, and nobody has asked.'),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: ASK })).not.toBeInTheDocument();
  });
});
