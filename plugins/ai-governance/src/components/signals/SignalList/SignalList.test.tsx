import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  alikeSignal,
  assessedSignal,
  concerns,
  FakeConcerns,
  FakeConcernsOptions,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Concerns } from '../../concerns/Concerns';

function renderSignals(
  options: FakeConcernsOptions & { address?: string } = {},
): FakeConcerns {
  const { address = '/signals', ...rest } = options;
  const fake = new FakeConcerns({
    concerns,
    signals: [alikeSignal, assessedSignal],
    ...rest,
  });
  renderInPortal(<Concerns />, { concerns: fake, address });
  return fake;
}

async function openDialog() {
  await userEvent.click(await screen.findByRole('button', { name: /^Assess/ }));
  return within(await screen.findByRole('dialog'));
}

async function answer(
  dialog: ReturnType<typeof within>,
  question: RegExp,
  chosen: 'yes' | 'no',
) {
  const group = within(dialog.getByRole('group', { name: question }));
  await userEvent.click(group.getByRole('button', { name: /^Answer/ }));
  await userEvent.click(await screen.findByRole('option', { name: chosen }));
  await userEvent.type(
    group.getByRole('textbox', { name: /^Reasons/ }),
    'Looked.',
  );
}

async function answerAll(
  dialog: ReturnType<typeof within>,
  harm: 'yes' | 'no',
) {
  await answer(dialog, /deficiency/i, 'no');
  await answer(dialog, /fair/i, 'no');
  await answer(dialog, /harm/i, harm);
}

describe('signals from the crowd', () => {
  it('are told of above the queue, and lead to what waits', async () => {
    renderSignals({ address: '/' });
    expect(
      await screen.findByText(/1 signal from the crowd waits/),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look at them' })).toHaveAttribute(
      'href',
      '/ai-governance/concerns/signals',
    );
  });

  it('take no room above the queue where none waits', async () => {
    renderSignals({ address: '/', signals: [assessedSignal] });
    await screen.findByRole('table', { name: 'Concerns' });
    expect(screen.queryByText(/from the crowd/)).not.toBeInTheDocument();
  });

  it('say what was found, and in which concerns', async () => {
    renderSignals();
    const list = await screen.findByRole('list', {
      name: 'Signals from the crowd',
    });
    expect(list).toHaveTextContent(
      /Concerns that are alike · Loan pre-approval4 of the 9 concerns.*to be assessed · seen first 2 days ago.*C-2026-0001C-2026-0002and 2 others/,
    );
    expect(screen.getByRole('link', { name: 'C-2026-0001' })).toHaveAttribute(
      'href',
      '/ai-governance/concerns/C-2026-0001',
    );
    expect(list).not.toHaveTextContent('More concerns than usual');
  });

  it('show what people found, by choice, kept in the address', async () => {
    renderSignals();
    await userEvent.click(await screen.findByRole('button', { name: /^Show/ }));
    await userEvent.click(
      await screen.findByRole('option', { name: 'assessed' }),
    );
    expect(
      await screen.findByText('yes: The income was read wrongly.'),
    ).toBeVisible();
    expect(screen.getByText('INC-7')).toBeVisible();
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/signals?show=assessed',
    );
  });

  it('are assessed with all answers, and an incident for a yes', async () => {
    const fake = renderSignals();
    const assess = jest.spyOn(fake, 'assessSignal');
    const dialog = await openDialog();
    const save = dialog.getByRole('button', { name: 'Save the assessment' });
    await userEvent.click(save);
    expect(dialog.getByRole('alert')).toHaveTextContent(
      'Answer each question, with reasons.',
    );
    await answerAll(dialog, 'yes');
    await userEvent.click(save);
    expect(dialog.getByRole('alert')).toHaveTextContent('Name an incident');
    expect(assess).not.toHaveBeenCalled();
    await userEvent.type(
      dialog.getByRole('textbox', { name: 'Incidents' }),
      'INC-1, INC-2',
    );
    await userEvent.click(save);
    expect(await screen.findByText('Assessed.')).toBeVisible();
    const no = { answer: 'no', reasons: 'Looked.' };
    expect(assess).toHaveBeenCalledWith('signal-1', 1, {
      deficiency: no,
      fairness: no,
      harm: { answer: 'yes', reasons: 'Looked.' },
      incidents: ['INC-1', 'INC-2'],
      noIncidentBecause: undefined,
    });
    expect(
      await screen.findByText(/No signal waits for an assessment/),
    ).toBeVisible();
  });

  it('are not assessed unseen: one that has grown is shown first', async () => {
    const fake = renderSignals();
    const dialog = await openDialog();
    await answerAll(dialog, 'no');
    fake.changeSignal('signal-1', { message: '7 of the 12 concerns.' });
    const save = dialog.getByRole('button', { name: 'Save the assessment' });
    await userEvent.click(save);
    expect(await dialog.findByRole('alert')).toHaveTextContent('has grown');
    await waitFor(() =>
      expect(dialog.getByText('7 of the 12 concerns.')).toBeVisible(),
    );
    await userEvent.click(save);
    expect(await screen.findByText('Assessed.')).toBeVisible();
  });

  it('offer nothing to whoever may not assess', async () => {
    renderSignals({ signals: [{ ...alikeSignal, mayAssess: false }] });
    await screen.findByRole('list', { name: 'Signals from the crowd' });
    expect(
      screen.queryByRole('button', { name: /^Assess/ }),
    ).not.toBeInTheDocument();
  });

  it('say what is needed to read them', async () => {
    renderSignals({ error: refusal(403, 'No.') });
    expect(
      await screen.findByText(/ai-governance\.concern\.read/),
    ).toBeVisible();
  });
});
