import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { assignedConcern, lateConcern } from '../../../__fixtures__';
import { choose, openStep, renderPage } from './__testUtils__/concernPage';

const { reference } = lateConcern;

describe('the page of a concern', () => {
  it('says what was raised, how far it has come, and what is due why', async () => {
    renderPage();
    expect(
      await screen.findByRole('heading', { name: reference }),
    ).toBeInTheDocument();
    expect(screen.getByText('Nobody looked at my application')).toBeVisible();
    expect(screen.getByText(/received/, { selector: 'p' })).toHaveTextContent(
      /^complaint and human review · Loan pre-approval · received last week by letter/,
    );
    const path = screen.getByRole('list', { name: 'The way of a concern' });
    expect(
      within(path)
        .getAllByRole('listitem')
        .find(item => item.hasAttribute('aria-current')),
    ).toHaveTextContent('received: reached');
    const clocks = within(screen.getByRole('list', { name: 'Clocks' }));
    const [first, second] = clocks.getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /acknowledge \(complaint and human review\)late by 6 daysby policy: all-concerns: within 2 daysstarted .* · due /,
    );
    expect(second).toHaveTextContent(/tell the outcome .*2\d days left/);
    await userEvent.click(
      within(second).getByRole('button', { name: 'How it is counted' }),
    );
    expect(second).toHaveTextContent(
      /Rule30 days after it startedMay pauseWhile we wait for the customer\./,
    );
  });

  it('tells notes for us alone from what the customer reads', async () => {
    renderPage();
    const form = within(
      await screen.findByRole('form', { name: 'Write something down' }),
    );
    const text = form.getByRole('textbox', { name: 'Text' });
    expect(text).toHaveAccessibleDescription('The customer never sees it.');
    await userEvent.type(text, 'Asked the bank.');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    const timeline = screen.getByRole('list', { name: 'Timeline' });
    await waitFor(() =>
      expect(timeline).toHaveTextContent(
        /wrote a note.*Note, for us aloneAsked the bank\./,
      ),
    );
    expect(text).toHaveValue('');
    await choose(form, /^What it is/, 'the customer said');
    await choose(form, /^How/, 'phone');
    await userEvent.type(text, 'She called.');
    await userEvent.click(form.getByRole('button', { name: 'Add' }));
    await waitFor(() =>
      expect(timeline).toHaveTextContent(
        /From the customer, by phoneShe called\.$/,
      ),
    );
  });

  it('sends only what was amended, and wants a reason for another severity', async () => {
    const fake = renderPage({ of: assignedConcern.reference });
    const amend = jest.spyOn(fake, 'amendConcern');
    const dialog = await openStep('Triage');
    expect(dialog.getByRole('button', { name: 'Amend' })).toBeDisabled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Customer interaction' }),
      'loan',
    );
    await userEvent.click(
      await screen.findByRole('option', { name: /^Loan pre-approval/ }),
    );
    await choose(dialog, /^Severity/, 'high');
    const why = dialog.getByRole('textbox', { name: /^Why/ });
    expect(why).toBeInvalid();
    expect(dialog.getByRole('button', { name: 'Amend' })).toBeDisabled();
    await userEvent.type(why, 'She lost money.');
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Incidents' }),
      'INC-1{Enter}INC-2',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Amend' }));
    expect(await screen.findByText('Amended.')).toBeVisible();
    expect(amend).toHaveBeenCalledWith(assignedConcern.id, 1, {
      interactionRef: 'customerinteraction:default/loan-pre-approval',
      severity: { value: 'high', because: 'She lost money.' },
      links: { incidents: ['INC-1', 'INC-2'] },
    });
    expect(
      await screen.findByText(/amended it: interaction, severity, and links/),
    ).toBeVisible();
  });

  it('offers nothing that would be refused to those who only read', async () => {
    renderPage({
      caller: {
        mayUpdate: false,
        mayDecide: false,
        mayReadPersonalData: false,
        mayErase: false,
      },
    });
    expect(
      await screen.findByText(/To work on it needs the permission/),
    ).toBeVisible();
    expect(
      screen.getByText(/ai-governance\.personal-data\.read/),
    ).toBeVisible();
    for (const name of ['Assign', 'Amend', 'Acknowledge', 'Add']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
  });

  it('says the same of one that is not there as of one that may not be seen', async () => {
    renderPage({ of: 'C-2026-9999' });
    expect(
      await screen.findByText(
        'There is no concern C-2026-9999, or you may not see it.',
      ),
    ).toBeVisible();
  });
});
