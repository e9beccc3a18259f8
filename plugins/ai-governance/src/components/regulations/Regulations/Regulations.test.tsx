import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  adoptionOf,
  britishReview,
  FakeAiGovernanceApi,
  FakeRegulationsOptions,
  LEGAL,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { Regulations } from './Regulations';

function renderPage(
  options: FakeRegulationsOptions & { address?: string } = {},
): FakeAiGovernanceApi {
  const { address, ...regulations } = options;
  const api = new FakeAiGovernanceApi({ regulations });
  renderInPortal(<Regulations />, { api, address });
  return api;
}

async function table() {
  return within(await screen.findByRole('table', { name: 'Regulations' }));
}

async function row(title: string): Promise<HTMLElement> {
  const rows = (await table()).getAllByRole('row');
  return rows.find(each => within(each).queryByText(title))!;
}

async function openLaw(title: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: `Open: ${title}` }),
  );
  return within(await screen.findByRole('dialog'));
}

const REVIEW = 'Not to be judged by a machine alone';
const DIRECTIVE = 'A person in the assessment of creditworthiness';

describe('Regulations', () => {
  it('says which packs are loaded, and what the answer is worth', async () => {
    renderPage();
    expect(
      await screen.findByText(/^3 packs loaded: Law of the EU/),
    ).toHaveTextContent('It informs, and is no legal advice.');
    expect(
      await screen.findByText('How the law stands on November 23, 2026'),
    ).toBeVisible();
  });

  it('shows how each law stands, where that is known from, and whom it touches', async () => {
    renderPage();
    const review = await row(REVIEW);
    expect(review).toHaveTextContent('in forcesince May 25, 2018');
    expect(review).toHaveTextContent(
      'read in the text itself, Nov 2026; high confidence',
    );
    expect(review).toHaveTextContent('provisional');
    expect(review).toHaveTextContent('1 interaction, perhaps 1 more');
    const explain = await row('An explanation of a decision by high-risk AI');
    expect(explain).toHaveTextContent(
      'contestedfrom August 2, 2026, surely works from December 2, 2027',
    );
    const directive = await row(DIRECTIVE);
    expect(directive).toHaveTextContent(
      'from general knowledge, checked by nobody; low confidence',
    );
  });

  it('groups laws by place, those that touch us first', async () => {
    renderPage();
    const groups = (await table())
      .getAllByRole('rowgroup')
      .flatMap(group => within(group).queryAllByRole('rowheader'))
      .map(({ textContent }) => textContent);
    expect(groups[0]).toContain(REVIEW);
    const names = (await table())
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent);
    expect(names).toContain('Law');
    expect(
      screen
        .getAllByText(/^(European Union|Brazil|United States \(US-CA\))$/)
        .map(({ textContent }) => textContent),
    ).toEqual(['European Union', 'Brazil', 'United States (US-CA)']);
  });

  it('judges by another day, kept in the address', async () => {
    renderPage();
    const optOut = 'Opt out of automated decisions';
    expect(await row(optOut)).toHaveTextContent('upcoming');
    await userEvent.click(screen.getByRole('button', { name: 'In 1 year' }));
    await waitFor(async () =>
      expect(await row(optOut)).toHaveTextContent('in force'),
    );
    expect(screen.getByLabelText('address')).toHaveTextContent('?asOf=20');
    await userEvent.click(screen.getByRole('button', { name: 'Today' }));
    await waitFor(async () =>
      expect(await row(optOut)).toHaveTextContent('upcoming'),
    );
  });

  it('keeps only what touches us, or matches words, and says of how many', async () => {
    const api = renderPage();
    await table();
    await userEvent.click(
      screen.getByRole('checkbox', { name: 'Only those that touch us' }),
    );
    expect(await screen.findByText('3 of 5 laws')).toBeVisible();
    await userEvent.type(
      screen.getByLabelText('Law, citation or right'),
      'xyz',
    );
    expect(
      await screen.findByText('No law of the packs matches these filters.'),
    ).toBeVisible();
    expect(api.regulations.queries.at(-1)).toMatchObject({
      touching: true,
      fullTextFilterTerm: 'xyz',
    });
    await userEvent.click(
      screen.getAllByRole('button', { name: 'Clear filters' })[0],
    );
    expect(await screen.findByText('5 laws')).toBeVisible();
  });

  it('opens on what touches one interaction, by the address', async () => {
    const entity = 'customerinteraction:default/loan-pre-approval';
    const api = renderPage({ address: `/?entity=${entity}` });
    await table();
    expect(api.regulations.queries[0]).toMatchObject({ entityRef: entity });
    expect(
      screen.getAllByText(/^Only/).map(({ textContent }) => textContent),
    ).toContain('Only loan-pre-approval');
  });

  it('tells all of a law: what it gives, by when, and what else there is to know', async () => {
    renderPage();
    const dialog = await openLaw(REVIEW);
    expect(
      dialog.getByText('To have a person look at the decision again'),
    ).toBeVisible();
    expect(
      dialog.getByText('Answer within 1 month of receiving the request.'),
    ).toBeVisible();
    expect(dialog.getByText('how to have a person look at it')).toBeVisible();
    expect(dialog.getByText(/^Allowed only by contract/)).toBeVisible();
  });

  it('lets legal adopt a row after reading it, and shows who did', async () => {
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', { name: `Adopt: ${REVIEW}` }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(
      dialog.getByLabelText('Note (optional)'),
      'Read with counsel.',
    );
    await userEvent.click(dialog.getByRole('button', { name: 'Adopt' }));
    expect(await dialog.findAllByText(/^adopted by/)).not.toHaveLength(0);
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(await row(REVIEW)).toHaveTextContent(
      'adopted by legal on November 23, 2026',
    );
    expect(screen.getByText(/^Recorded\./)).toBeVisible();
  });

  it('says that a row has changed since it was adopted, and lets it be adopted again', async () => {
    renderPage({
      adoptions: [adoptionOf('eu-review', { contentHash: 'what it was' })],
    });
    expect(await row(REVIEW)).toHaveTextContent(
      'provisional: changed since adopted: deadlines',
    );
    const dialog = await openLaw(REVIEW);
    expect(dialog.getByRole('button', { name: 'Adopt' })).toBeEnabled();
  });

  it('lets legal withdraw an adoption with a reason, and keeps it in the history', async () => {
    renderPage({ adoptions: [adoptionOf('eu-review')] });
    const dialog = await openLaw(REVIEW);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Withdraw the adoption' }),
    );
    const withdraw = dialog.getByRole('button', { name: 'Withdraw' });
    expect(withdraw).toBeDisabled();
    await userEvent.type(dialog.getByLabelText(/^Why\?/), 'Read too fast.');
    await userEvent.click(withdraw);
    await userEvent.click(
      await dialog.findByRole('button', { name: 'All that was recorded' }),
    );
    expect(
      await dialog.findByText(/withdrawn by.*Read too fast\./),
    ).toBeVisible();
    expect(dialog.getByRole('button', { name: 'Adopt' })).toBeVisible();
  });

  it('keeps what was written when the backend refuses, with its reason', async () => {
    const api = renderPage();
    jest
      .spyOn(api, 'adoptRow')
      .mockRejectedValue(
        refusal(412, 'The row does not say any more what you saw'),
      );
    const dialog = await openLaw(REVIEW);
    await userEvent.type(dialog.getByLabelText('Note (optional)'), 'Seen.');
    await userEvent.click(dialog.getByRole('button', { name: 'Adopt' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      'Nothing was recorded.The row does not say any more what you saw',
    );
    expect(dialog.getByLabelText('Note (optional)')).toHaveValue('Seen.');
  });

  it('shows readers who may not adopt what it takes, and no button', async () => {
    renderPage({ mayAdopt: false });
    await table();
    expect(
      screen.queryByRole('button', { name: /^Adopt/ }),
    ).not.toBeInTheDocument();
    const dialog = await openLaw(REVIEW);
    expect(dialog.getByText(/ai-governance\.regulation\.adopt/)).toBeVisible();
    expect(
      dialog.queryByRole('button', { name: 'Adopt' }),
    ).not.toBeInTheDocument();
  });

  it('records the law of a member state', async () => {
    renderPage();
    const dialog = await openLaw(DIRECTIVE);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Record a national law' }),
    );
    await userEvent.click(dialog.getByLabelText(/^Member state/));
    await userEvent.click(
      await screen.findByRole('option', { name: 'Germany' }),
    );
    await userEvent.type(dialog.getByLabelText(/^Law, as it is cited/), 'BGB');
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
    expect(
      await dialog.findByText('Germany: BGB, from November 20, 2026'),
    ).toBeVisible();
  });

  it('corrects the law of a member state by a new record', async () => {
    renderPage({
      transpositions: [
        {
          id: 'german',
          version: 1,
          rowId: 'eu-directive',
          state: 'DE',
          citation: 'BGB § 505c',
          from: '2026-11-20',
          recordedBy: LEGAL,
          recordedOn: '2026-11-20',
        },
      ],
    });
    const dialog = await openLaw(DIRECTIVE);
    await userEvent.click(
      dialog.getByRole('button', { name: 'Correct BGB § 505c' }),
    );
    const from = dialog.getByLabelText(/^From/);
    await userEvent.clear(from);
    await userEvent.type(from, '2027-02-01');
    await userEvent.click(dialog.getByRole('button', { name: 'Record' }));
    expect(
      await dialog.findByText('Germany: BGB § 505c, from February 1, 2027'),
    ).toBeVisible();
    await userEvent.click(
      dialog.getByRole('button', { name: 'All that was recorded' }),
    );
    expect(await dialog.findByText(/replaced by/)).toBeVisible();
  });

  it('names the interactions that a law touches, surely or perhaps', async () => {
    renderPage();
    await userEvent.click(
      await screen.findByRole('button', {
        name: `1 interaction, perhaps 1 more: ${REVIEW}`,
      }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const link = await dialog.findByRole('link', { name: 'Loan pre-approval' });
    expect(link).toHaveAttribute(
      'href',
      '/catalog/default/customerinteraction/loan-pre-approval/ai-customer-impact',
    );
    expect(dialog.getByText('perhaps: a fact is missing')).toBeVisible();
  });

  it('asks where the packs end, and takes the answer of legal', async () => {
    renderPage();
    expect(await screen.findByText('3 open questions')).toBeVisible();
    const question =
      'United Kingdom: what does its law want on data protection?';
    await userEvent.click(
      screen.getByRole('button', { name: `Answer: ${question}` }),
    );
    const form = within(screen.getByRole('group', { name: question }));
    expect(form.getByRole('button', { name: 'Record' })).toBeDisabled();
    await userEvent.type(
      form.getByLabelText(/^What was found/),
      'The privacy office answers for it.',
    );
    await userEvent.click(form.getByRole('button', { name: 'Record' }));
    expect(await screen.findByText('2 open questions')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: '1 answered' }));
    expect(
      await screen.findByText(/The privacy office answers for it\./),
    ).toBeVisible();
  });

  it('lets legal withdraw an answer', async () => {
    renderPage({ reviews: [britishReview] });
    await userEvent.click(
      await screen.findByRole('button', { name: '1 answered' }),
    );
    expect(await screen.findByText('There is nothing to heed.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Withdraw the answer' }),
    );
    await userEvent.type(screen.getByLabelText(/^Why\?/), 'There is a bill.');
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(await screen.findByText('3 open questions')).toBeVisible();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderInPortal(<Regulations />, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(
      await screen.findByText(/ai-governance\.regulation\.read/),
    ).toBeVisible();
  });

  it('tries again when loading failed', async () => {
    const api = new FakeAiGovernanceApi();
    const list = api.regulations.list();
    jest
      .spyOn(api, 'listRegulations')
      .mockRejectedValueOnce(refusal(503, 'The catalog does not answer'))
      .mockResolvedValue(list);
    renderInPortal(<Regulations />, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await row(REVIEW)).toBeVisible();
  });
});
