import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  adoptionOf,
  britishReview,
  FakeAiGovernanceApi,
  FakeRegulationsOptions,
  loanEntitlements,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { CustomersDue } from './CustomersDue';

const LOAN = 'customerinteraction:default/loan-pre-approval';

function renderSection(
  regulations: FakeRegulationsOptions = {},
  options: { address?: string; entityRef?: string } = {},
) {
  const { address, entityRef = LOAN } = options;
  renderInPortal(<CustomersDue entityRef={entityRef} toDoId="to-do" />, {
    api: new FakeAiGovernanceApi({ regulations }),
    address,
  });
}

async function row(title: string): Promise<HTMLElement> {
  const table = within(
    await screen.findByRole('table', { name: 'What customers are due' }),
  );
  return table
    .getAllByRole('row')
    .find(
      each => within(each).queryByRole('rowheader')?.textContent === title,
    )!;
}

describe('CustomersDue', () => {
  it('sets each right against the laws, with how these stand and from when', async () => {
    renderSection();
    const review = await row('To have a person look at the decision again');
    expect(review).toHaveTextContent('in forcesince May 25, 2018');
    expect(review).toHaveTextContent('GDPR Art 22 (Germany)');
    expect(review).toHaveTextContent(
      'provisional: not adopted and facts not confirmed',
    );
    expect(review).toHaveTextContent(
      'Answer within 1 month of receiving the request.GDPR Art 22',
    );
    expect(await row('To learn why it was decided so')).toHaveTextContent(
      'contestedfrom August 2, 2026, surely works from December 2, 2027',
    );
  });

  it('says what may apply, and which fact settles it', async () => {
    renderSection();
    const optOut = await row('To opt out of automated decisions');
    expect(optOut).toHaveTextContent('upcoming');
    expect(optOut).toHaveTextContent(
      'Perhaps. Are we a business in the sense of California’s privacy act (CCPA)?',
    );
  });

  it('says whether customers have a way to it, what is lacking, and leads there', async () => {
    renderInPortal(
      <>
        <div id="to-do" tabIndex={-1}>
          What is to do
        </div>
        <CustomersDue entityRef={LOAN} toDoId="to-do" />
      </>,
    );
    Element.prototype.scrollIntoView = jest.fn();
    const contest = await row('To contest the decision');
    expect(contest).toHaveTextContent('missing');
    expect(contest).toHaveTextContent('spec.transparency.rights');
    await userEvent.click(
      within(contest).getByRole('button', { name: 'Go to what is to do' }),
    );
    expect(screen.getByText('What is to do')).toHaveFocus();
  });

  it('names the packs with a say, all that are loaded, and that it is no advice', async () => {
    renderSection();
    expect(await screen.findByText(/^Packs with a say here/)).toHaveTextContent(
      'Packs with a say here: Law of the EU and Law of California. It informs, and is no legal advice.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: '3 packs loaded' }),
    );
    expect(await screen.findByText(/Law of Brazil/)).toBeVisible();
  });

  it('lists open questions with where they are answered', async () => {
    renderSection();
    const questions = within(
      await screen.findByRole('region', { name: /open questions$/ }),
    );
    expect(
      questions.getByText(/^No pack that is loaded speaks of the law of GB/),
    ).toBeVisible();
    expect(
      questions.getAllByRole('link', { name: 'Open regulations' })[0],
    ).toHaveAttribute(
      'href',
      '/ai-governance/regulations?entity=customerinteraction%3Adefault%2Floan-pre-approval',
    );
    expect(questions.getByText('spec.regulatedAs.ccpaBusiness')).toBeVisible();
  });

  it('shows what legal answered where the packs end', async () => {
    renderSection({ reviews: [britishReview] });
    await userEvent.click(
      await screen.findByRole('button', {
        name: '1 question answered by legal',
      }),
    );
    expect(await screen.findByText('There is nothing to heed.')).toBeVisible();
  });

  it('shows what rests on adopted rows and confirmed facts as confirmed', async () => {
    renderSection({
      entitlements: [
        loanEntitlements({
          confirmed: true,
          adoptions: [adoptionOf('eu-review')],
        }),
      ],
    });
    expect(await row('To contest the decision')).toHaveTextContent(
      'GDPR Art 22 (Germany)confirmed',
    );
  });

  it('judges by another day, kept in the address', async () => {
    renderSection({}, { address: '/?asOf=2027-12-02' });
    const title = 'To learn why it was decided so';
    expect(await row(title)).toHaveTextContent('in forcesince August 2, 2026');
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    await waitFor(async () =>
      expect(await row(title)).toHaveTextContent('contested'),
    );
    expect(screen.getByLabelText('address')).toHaveTextContent(/^\/$/);
  });

  it('says so where the packs give nothing', async () => {
    const nothing = loanEntitlements({ packs: [] });
    renderSection({ entitlements: [nothing] });
    expect(
      await screen.findByText(
        'By the packs loaded and the facts known, no law gives these customers anything.',
      ),
    ).toBeVisible();
  });

  it('says that it is gone, or may not be seen', async () => {
    renderSection({}, { entityRef: 'customerinteraction:default/other' });
    expect(
      await screen.findByText('It is gone, or you may not see it.'),
    ).toBeVisible();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderInPortal(<CustomersDue entityRef={LOAN} toDoId="to-do" />, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(
      await screen.findByText(/ai-governance\.regulation\.read/),
    ).toBeVisible();
  });
});
