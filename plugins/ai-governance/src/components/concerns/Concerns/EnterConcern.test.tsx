import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeConcerns,
  FakeConcernsOptions,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Concerns } from './Concerns';

function renderForm(
  options: FakeConcernsOptions & { permitted?: boolean } = {},
) {
  const { permitted, ...rest } = options;
  const fake = new FakeConcerns({ receipt: 'ABCDE-FGHJK-MNPQR', ...rest });
  renderInPortal(<Concerns />, { concerns: fake, address: '/new', permitted });
  return { fake, submit: jest.spyOn(fake, 'submitConcern') };
}

async function choose(field: RegExp, option: string) {
  await userEvent.click(await screen.findByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

async function fillIn() {
  await choose(/^Came in by/, 'letter');
  await userEvent.type(
    screen.getByRole('textbox', { name: /^Summary/ }),
    'My loan was refused',
  );
  await userEvent.type(
    screen.getByRole('textbox', { name: /^What the customer says/ }),
    'Within a minute.',
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /^complaint/ }));
}

function setReceived(value: string) {
  const field = screen.getByLabelText(/^Received/);
  return userEvent.clear(field).then(() => userEvent.type(field, value));
}

const send = () =>
  userEvent.click(screen.getByRole('button', { name: 'Enter it' }));

describe('entering a concern', () => {
  it('enters a letter as of the day it arrived, and shows the receipt once', async () => {
    const { submit } = renderForm();
    await fillIn();
    expect(screen.getByLabelText(/^Received/)).toHaveAccessibleDescription(
      /A letter counts from the day it arrived/,
    );
    await setReceived('2026-11-02T09:30');
    await userEvent.click(
      screen.getByRole('checkbox', { name: /^human review/ }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Customer interaction' }),
      'loan',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /^Loan pre-approval/ }),
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'Where the customer is' }),
      'de',
    );
    await userEvent.type(
      screen.getByRole('textbox', { name: 'E-mail' }),
      'a@example.com',
    );
    await send();
    const receipt = await screen.findByRole('region', {
      name: 'Receipt code for the customer · C-2026-0001',
    });
    expect(receipt).toHaveTextContent(
      /ABCDE-FGHJK-MNPQR.*Keep this, we can’t show it again\./,
    );
    expect(
      within(receipt).getByRole('button', { name: 'Copy the code' }),
    ).toBeVisible();
    expect(
      within(receipt).getByRole('button', { name: 'Print' }),
    ).toBeVisible();
    expect(submit).toHaveBeenCalledWith({
      channel: 'post',
      receivedAt: new Date('2026-11-02T09:30').toISOString(),
      summary: 'My loan was refused',
      description: 'Within a minute.',
      requests: [{ type: 'complaint' }, { type: 'human-review' }],
      interactionRef: 'customerinteraction:default/loan-pre-approval',
      jurisdiction: 'DE',
      customer: { email: 'a@example.com' },
    });
    await userEvent.click(
      screen.getByRole('button', { name: 'Enter another' }),
    );
    expect(
      await screen.findByRole('textbox', { name: /^Summary/ }),
    ).toHaveValue('');
    expect(screen.queryByText(/ABCDE/)).not.toBeInTheDocument();
  });

  it('leads to what is missing, and takes nothing from the future', async () => {
    const { submit } = renderForm();
    await screen.findByRole('textbox', { name: /^Summary/ });
    await setReceived('2999-01-01T09:30');
    await send();
    expect(
      screen.getByText('5 fields are not as they have to be.'),
    ).toBeVisible();
    expect(screen.getByLabelText(/^Received/)).toHaveAccessibleDescription(
      'It cannot have been received later than now.',
    );
    const summary = screen.getByRole('textbox', { name: /^Summary/ });
    expect(summary).toBeInvalid();
    expect(summary).toHaveAccessibleDescription('This is needed.');
    await userEvent.type(summary, 'Something');
    expect(summary).toBeValid();
    expect(submit).not.toHaveBeenCalled();
  });

  it('says in the schema’s words what a field takes', async () => {
    renderForm();
    await fillIn();
    const email = screen.getByRole('textbox', { name: 'E-mail' });
    await userEvent.type(email, 'nobody');
    await userEvent.type(
      screen.getByRole('textbox', { name: 'For whom' }),
      'Her mother',
    );
    await send();
    await waitFor(() => expect(email).toHaveFocus());
    expect(email).toHaveAccessibleDescription(
      'Not like this: an e-mail address.',
    );
    expect(
      screen.getByRole('textbox', { name: 'By what right' }),
    ).toHaveAccessibleDescription('Say for whom, and by what right.');
  });

  it('keeps what was typed when the backend refuses', async () => {
    const { submit } = renderForm();
    submit.mockRejectedValueOnce(refusal(404, 'There is no such interaction'));
    await fillIn();
    await send();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The concern was not entered.There is no such interaction',
    );
    expect(screen.getByRole('textbox', { name: /^Summary/ })).toHaveValue(
      'My loan was refused',
    );
  });

  it('says so where the portal gives out no codes', async () => {
    renderForm({ receipt: undefined });
    await fillIn();
    await send();
    expect(await screen.findByText(/gives out no receipt codes/)).toBeVisible();
  });

  it('names the permission to those who may not enter concerns', async () => {
    renderForm({ permitted: false });
    expect(
      await screen.findByText(/ai-governance\.concern\.create/),
    ).toBeVisible();
  });
});
