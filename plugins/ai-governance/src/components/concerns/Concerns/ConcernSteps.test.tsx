import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assignedConcern,
  concernOf,
  daysAgo,
  lateConcern,
} from '../../../__fixtures__';
import { choose, openStep, renderPage } from './__testUtils__/concernPage';

const { id } = lateConcern;

describe('the steps of a concern', () => {
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
});
