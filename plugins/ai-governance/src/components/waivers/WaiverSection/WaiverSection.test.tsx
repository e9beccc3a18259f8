import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  approvedWaiver,
  FakeAiGovernanceApi,
  FakeAiGovernanceApiOptions,
  loanPosture,
  loanPreApproval,
  refusal,
  rejectedWaiver,
  requestedWaiver,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { CustomerImpactTab } from '../../posture/CustomerImpactTab';

const endedWaiver = {
  ...rejectedWaiver,
  entityRef: loanPosture.entityRef,
  decisionNote: 'Until the channel is there.',
  state: 'ended' as const,
};

const RISKS = approvedWaiver.checkTitle!;

/** The posture in which the check of the approved waiver is waived. */
const waivedPosture = {
  ...loanPosture,
  results: loanPosture.results.map(result =>
    result.checkId === approvedWaiver.checkId
      ? {
          ...result,
          status: 'waived' as const,
          message: `Waived until 2999-01-31, for which group:default/lending answers: ${approvedWaiver.reason} Without the waiver: ${result.message}`,
        }
      : result,
  ),
};

function renderTab(options: FakeAiGovernanceApiOptions = {}) {
  const api = new FakeAiGovernanceApi({
    postures: [waivedPosture],
    waivers: [requestedWaiver, approvedWaiver, endedWaiver],
    ...options,
  });
  renderInPortal(<CustomerImpactTab />, { api, entity: loanPreApproval });
  return api;
}

describe('the waivers of an interaction', () => {
  it('are listed with state, dates and notes, the past ones when asked for', async () => {
    renderTab();
    const current = within(
      await screen.findByRole('list', {
        name: 'Waivers asked for or in force',
      }),
    );
    const [first, second] = current.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^requestedThe factors say what counts/);
    expect(second).toHaveTextContent(
      /^approvedKnown risks are told.*UntilJanuary 31, 2999.*Approvedby legal on November 21, 2026: Until the workshop, not longer\.$/,
    );
    expect(screen.getByText('2 of 3 open or in force')).toBeVisible();
    expect(screen.queryByText(/^ended/)).not.toBeInTheDocument();
    await userEvent.click(
      screen.getByRole('button', { name: '1 past waiver' }),
    );
    expect(
      await screen.findByRole('list', { name: 'Past waivers' }),
    ).toHaveTextContent(/^ended.*Until the channel is there\.$/);
  });

  it('stand beside what is waived, with what it would say without', async () => {
    renderTab();
    await userEvent.click(
      await screen.findByRole('button', { name: '1 waived' }),
    );
    const mark = await screen.findByText(
      'Without it: What can go wrong for a customer?',
    );
    expect(mark.closest('li')).toHaveTextContent(
      /Known risks are told.*The risk workshop.*Answers for itlending.*UntilJanuary 31, 2999.*Approvedby legal/,
    );
  });

  it('are revoked there, and the posture is read again', async () => {
    const api = renderTab();
    const [revoke] = await screen.findAllByRole('button', {
      name: `Revoke: ${RISKS}, Loan pre-approval`,
    });
    await userEvent.click(revoke);
    const dialog = within(await screen.findByRole('dialog'));
    expect(await dialog.findByText(/^waived: What can go wrong/)).toBeVisible();
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke' }));
    expect(dialog.getByLabelText(/^Note/)).toBeInvalid();
    await userEvent.type(dialog.getByLabelText(/^Note/), 'We know them now.');
    const getPosture = jest
      .spyOn(api, 'getPosture')
      .mockResolvedValue(loanPosture);
    await userEvent.click(dialog.getByRole('button', { name: 'Revoke' }));
    expect(
      await screen.findByText(`Revoked: ${RISKS}, Loan pre-approval.`),
    ).toBeVisible();
    await waitFor(
      () =>
        expect(
          screen.queryByRole('button', { name: '1 waived' }),
        ).not.toBeInTheDocument(),
      { timeout: 5000 },
    );
    expect(getPosture).toHaveBeenCalled();
    expect(
      screen.getByRole('button', { name: '2 past waivers' }),
    ).toBeVisible();
  });

  it('are short where there is none', async () => {
    renderTab({ waivers: [] });
    expect(
      await screen.findByText('No check is waived, and nobody has asked.'),
    ).toBeVisible();
  });

  it('name the permission to those who may not see them, and leave the rest', async () => {
    const api = new FakeAiGovernanceApi();
    jest.spyOn(api, 'listWaivers').mockRejectedValue(refusal(403, 'Forbidden'));
    renderInPortal(<CustomerImpactTab />, { api, entity: loanPreApproval });
    expect(
      await screen.findByText(/ai-governance\.waiver\.read/),
    ).toBeVisible();
    expect(screen.getByRole('list', { name: 'To do' })).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Ask for a waiver/ }),
    ).not.toBeInTheDocument();
  });

  it('can be loaded again when that failed', async () => {
    const api = new FakeAiGovernanceApi({ waivers: [approvedWaiver] });
    const list = jest
      .spyOn(api, 'listWaivers')
      .mockRejectedValue(refusal(503, 'The catalog does not answer'));
    renderInPortal(<CustomerImpactTab />, { api, entity: loanPreApproval });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    list.mockRestore();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('1 of 1 open or in force')).toBeVisible();
  });
});
