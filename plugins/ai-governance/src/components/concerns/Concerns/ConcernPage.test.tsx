import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assignedConcern,
  concernOf,
  concerns,
  daysAgo,
  FakeConcerns,
  FakeConcernsOptions,
  lateConcern,
  withdrawnConcern,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Concerns } from './Concerns';

const { id, reference } = lateConcern;

function renderPage(
  options: FakeConcernsOptions & { of?: string } = {},
): FakeConcerns {
  const { of = reference, ...rest } = options;
  const fake = new FakeConcerns({ concerns, ...rest });
  renderInPortal(<Concerns />, { concerns: fake, address: `/${of}` });
  return fake;
}

async function openStep(name: string) {
  await userEvent.click(await screen.findByRole('button', { name }));
  return within(await screen.findByRole('dialog'));
}

async function choose(
  within_: ReturnType<typeof within>,
  field: RegExp,
  option: string,
) {
  await userEvent.click(within_.getByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

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

  it('names what a step lacks, in the dialog and at its fields, and then takes it', async () => {
    const fake = renderPage();
    const transition = jest.spyOn(fake, 'transitionConcern');
    const step = await screen.findByRole('button', { name: 'Acknowledge' });
    expect(step.closest('li')).toHaveTextContent(
      'asks for what the customer is told and how',
    );
    const dialog = await openStep('Acknowledge');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing was done. It still lacks:Say what the customer is told.',
    );
    const text = dialog.getByRole('textbox', { name: /^What the customer is/ });
    expect(text).toBeInvalid();
    await userEvent.type(text, 'It has arrived.');
    expect(text).toBeValid();
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Acknowledged.')).toBeVisible();
    expect(transition).toHaveBeenLastCalledWith(id, 1, {
      to: 'acknowledged',
      channel: 'post',
      text: 'It has arrived.',
      at: undefined,
    });
    const timeline = await screen.findByRole('list', { name: 'Timeline' });
    await waitFor(() =>
      expect(timeline).toHaveTextContent(
        /legal acknowledged it\. now.*To the customer, by letter.*It has arrived\./,
      ),
    );
    expect(await screen.findByRole('button', { name: 'Assess' })).toBeVisible();
  });

  it('keeps what was typed when somebody else was faster, and goes on from there', async () => {
    const fake = renderPage();
    const dialog = await openStep('Acknowledge');
    const text = dialog.getByRole('textbox', { name: /^What the customer is/ });
    await userEvent.type(text, 'It has arrived.');
    fake.change(id, { assignee: 'user:default/erik' });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /has changed since you saw it.*What you have typed is kept/,
    );
    expect(text).toHaveValue('It has arrived.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Acknowledged.')).toBeVisible();
  });

  it('has no step left in the dialog when it was taken meanwhile', async () => {
    const fake = renderPage();
    const dialog = await openStep('Acknowledge');
    fake.change(id, { state: 'assessing' });
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(
      await dialog.findByText(
        'This step does not lead on from how the concern stands now.',
      ),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
    await userEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('button', { name: 'Decide' })).toBeVisible();
  });

  it('decides a request with its assessment, its reasons and the way outside', async () => {
    const concern = concernOf(
      5,
      { receivedAt: daysAgo(3) },
      { state: 'assessing' },
    );
    const fake = renderPage({ concerns: [concern], of: concern.reference });
    const transition = jest.spyOn(fake, 'transitionConcern');
    const dialog = await openStep('Decide');
    for (const group of dialog.getAllByRole('group')) {
      const question = within(group);
      const isOthers = group.getAttribute('aria-label')!.includes('others');
      await choose(question, /^Answer/, isOthers ? 'yes' : 'no');
      await userEvent.type(question.getByRole('textbox'), 'Looked.');
    }
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Why no incident is needed' }),
      'Two cases.',
    );
    await choose(dialog, /^Outcome/, 'upheld');
    await choose(dialog, /^What came of/, 'the decision was changed');
    const request = within(
      dialog.getByRole('region', { name: 'Request: complaint' }),
    );
    await userEvent.type(
      request.getByRole('textbox', { name: /^Reasons/ }),
      'The income was misread.',
    );
    await choose(request, /^Where the customer can/, 'a body outside of us');
    await userEvent.type(
      request.getByRole('textbox', { name: /^The body/ }),
      'Ombudsman',
    );
    await userEvent.type(
      request.getByRole('textbox', { name: /^How to get/ }),
      'https://ombudsman.example',
    );
    await userEvent.click(request.getByRole('button', { name: 'Add redress' }));
    await choose(request, /^Kind/, 'refund');
    await userEvent.type(
      request.getByRole('spinbutton', { name: 'Amount' }),
      '40',
    );
    await userEvent.type(
      request.getByRole('textbox', { name: 'Currency' }),
      'eur',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Decided.')).toBeVisible();
    const no = { answer: 'no', reasons: 'Looked.' };
    expect(transition).toHaveBeenCalledWith(
      concern.id,
      1,
      expect.objectContaining({
        to: 'decided',
        assessment: {
          deficiency: no,
          fairness: no,
          harm: no,
          'others-affected': { answer: 'yes', reasons: 'Looked.' },
          noIncidentBecause: 'Two cases.',
        },
        decisions: [
          {
            requestId: 'r1',
            concernOutcome: 'upheld',
            decisionEffect: 'changed',
            reasons: 'The income was misread.',
            externalRoute: {
              body: 'Ombudsman',
              how: 'https://ombudsman.example',
            },
            redress: [
              expect.objectContaining({
                kind: 'refund',
                amount: 40,
                currency: 'EUR',
              }),
            ],
          },
        ],
      }),
    );
    const requests = await screen.findByRole('list', { name: 'Requests' });
    await waitFor(() =>
      expect(requests).toHaveTextContent(
        /complaintdecidedOutcomeupheld by legal, now.*the decision was changed.*The income was misread\..*refund, €40\.00; not delivered yet.*Ombudsman: https/,
      ),
    );
  });

  it('says what stands in the way of a decision, whatever is written', async () => {
    const concern = concernOf(
      5,
      { requests: [{ type: 'human-review' }] },
      { state: 'assessing' },
    );
    renderPage({
      concerns: [concern],
      of: concern.reference,
      context: { mayOverride: false },
    });
    const step = await screen.findByRole('button', { name: 'Decide' });
    expect(step.closest('li')).toHaveTextContent(
      /lacks: The declaration of the interaction has to name you/,
    );
    const dialog = await openStep('Decide');
    expect(
      dialog.getByText(/has to name you among the reviewers/),
    ).toBeVisible();
    expect(
      dialog.getByRole('region', {
        name: 'The decision that the customer speaks against',
      }),
    ).toBeVisible();
  });

  it('closes only when it is said what became of redress', async () => {
    const [request] = assignedConcern.requests;
    const concern = concernOf(
      5,
      {},
      {
        state: 'communicated',
        communications: [
          { at: daysAgo(0), channel: 'email', messageId: 'm', by: 'x' },
        ],
        requests: [
          {
            ...request,
            state: 'decided',
            decision: {
              concernOutcome: 'upheld',
              decisionEffect: 'none',
              reasons: 'So.',
              externalRoute: { none: true, because: 'None.' },
              redress: [{ kind: 'apology' }],
              reviewer: 'user:default/erik',
              decidedAt: daysAgo(1),
            },
          },
        ],
      },
    );
    const fake = renderPage({ concerns: [concern], of: concern.reference });
    const transition = jest.spyOn(fake, 'transitionConcern');
    const dialog = await openStep('Close');
    const redress = within(
      dialog.getByRole('group', { name: 'Redress: apology' }),
    );
    await choose(redress, /^What became/, 'not delivered');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    const why = redress.getByRole('textbox', { name: /^Why it was not/ });
    await waitFor(() => expect(why).toBeInvalid());
    await userEvent.type(why, 'They moved.');
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('Closed.')).toBeVisible();
    expect(transition).toHaveBeenLastCalledWith(
      concern.id,
      1,
      expect.objectContaining({
        redress: [
          expect.objectContaining({
            requestId: 'r1',
            index: 0,
            notDeliveredBecause: 'They moved.',
          }),
        ],
      }),
    );
  });

  it('refuses a request with reasons, for whoever may', async () => {
    const concern = concernOf(5, {}, { state: 'assessing' });
    const fake = renderPage({ concerns: [concern], of: concern.reference });
    const transition = jest.spyOn(fake, 'transitionRequest');
    const dialog = await openStep('Refuse: complaint');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Reasons/ }),
      'Asked ten times.',
    );
    await choose(dialog, /^Where the customer can/, 'there is no such body');
    await userEvent.type(
      dialog.getByRole('textbox', { name: /^Why there is none/ }),
      'Nobody is in charge.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }));
    expect(await screen.findByText('The request is refused.')).toBeVisible();
    expect(transition).toHaveBeenCalledWith(concern.id, 'r1', 1, {
      to: 'refused',
      reasons: 'Asked ten times.',
      legalBasis: undefined,
      externalRoute: { none: true, because: 'Nobody is in charge.' },
    });
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

  it('says the same of one that is not there as of one that may not be seen', async () => {
    renderPage({ of: 'C-2026-9999' });
    expect(
      await screen.findByText(
        'There is no concern C-2026-9999, or you may not see it.',
      ),
    ).toBeVisible();
  });
});
