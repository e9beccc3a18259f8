import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { lateConcern, withdrawnConcern } from '../../../__fixtures__';
import { openStep, renderPage } from './__testUtils__/concernPage';

const { id } = lateConcern;

describe('what is personal about a concern', () => {
  it('shows personal data to those who may, with the texts as they came', async () => {
    renderPage({
      concerns: [{ ...lateConcern, redactions: { email: 2, iban: 1 } }],
      personalData: {
        [id]: {
          customer: { name: 'Anna Keller', email: 'anna@example.com' },
          original: {
            summary: 'Nobody looked',
            description: 'Write to anna@example.com',
          },
        },
      },
    });
    expect(
      await screen.findByText(
        '3 identifiers were taken out of the texts: email (2) and iban (1).',
      ),
    ).toBeVisible();
    expect(screen.getByText('Anna Keller')).toBeVisible();
    expect(screen.queryByText(/Write to anna/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: 'The texts as they came in' }),
    );
    expect(await screen.findByText(/Write to anna/)).toBeVisible();
  });

  it('erases only after the reference was typed, and says what goes', async () => {
    const fake = renderPage({ of: withdrawnConcern.reference });
    const erase = jest.spyOn(fake, 'erasePersonalData');
    const dialog = await openStep('Erase personal data');
    expect(dialog.getByText('all notes and messages')).toBeVisible();
    expect(
      dialog.getByText('the journal, which can still be verified'),
    ).toBeVisible();
    const button = dialog.getByRole('button', { name: 'Erase personal data' });
    expect(button).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Type C-2026-0004/ }),
      'c-2026-0004',
    );
    await userEvent.click(button);
    expect(
      await screen.findByText('Texts and personal data are erased.'),
    ).toBeVisible();
    expect(erase).toHaveBeenCalledWith(withdrawnConcern.id, 1);
    expect(await screen.findByText('It was erased.')).toBeVisible();
  });

  it('puts a legal hold on, under which nothing is erased, and lifts it', async () => {
    renderPage({ of: withdrawnConcern.reference });
    const dialog = await openStep('Put a legal hold on it');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Why nothing/ }),
      'A court asks.',
    );
    await userEvent.click(
      dialog.getByRole('button', { name: 'Put a legal hold on it' }),
    );
    expect(
      await screen.findByText('It cannot be erased while a legal hold is on.'),
    ).toBeVisible();
    expect(screen.getByText(/A court asks\./)).toBeVisible();
    const lift = await openStep('Lift the legal hold');
    await userEvent.click(
      lift.getByRole('button', { name: 'Lift the legal hold' }),
    );
    expect(
      await screen.findByRole('button', { name: 'Erase personal data' }),
    ).toBeVisible();
  });

  it('keeps personal data of a concern that is still open', async () => {
    renderPage();
    expect(
      await screen.findByText('It can be erased once the concern has ended.'),
    ).toBeVisible();
  });
});
