import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeAiGovernanceApi,
  legalQuestion,
  questionItems,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { QuestionList } from './QuestionList';

const LENDING = 'group:default/lending';

async function rows() {
  const table = await screen.findByRole('table', { name: 'Questions' });
  return within(table)
    .getAllByRole('row')
    .slice(1)
    .map(({ textContent }) => textContent);
}

async function row(question: string) {
  const cell = await screen.findByRole('cell', {
    name: new RegExp(`^${question}`),
  });
  return cell.closest('tr')!;
}

async function choose(filter: string, option: string) {
  await userEvent.click(
    await screen.findByRole('button', { name: new RegExp(filter) }),
  );
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

function renderMany(count: number, address?: string) {
  renderInPortal(<QuestionList />, {
    address,
    api: new FakeAiGovernanceApi({
      questions: Array.from({ length: count }, (_, index) => ({
        ...legalQuestion,
        checkId: `check-${index}`,
        message: `Question ${index + 1}?`,
      })),
    }),
  });
}

describe('QuestionList', () => {
  it('lists each question with who answers it by when, late ones in words', async () => {
    renderInPortal(<QuestionList />);
    const late = await row('What can go wrong for a customer');
    expect(late).toHaveTextContent(
      'Loan pre-approvalowner: lending, overdue, was due January 31, 2020',
    );
    expect(late).toHaveTextContent('Transparency, holds back transparent');
    expect(await row('Are people profiled')).toHaveTextContent(
      'owner: lending, due December 4, 2099',
    );
    expect(screen.getByText('3 questions · 1 overdue')).toBeVisible();
  });

  it('leads to the interaction, to the file, and to the room', async () => {
    renderInPortal(<QuestionList />);
    const late = within(await row('What can go wrong for a customer'));
    expect(
      late.getByRole('link', { name: 'Loan pre-approval' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/customerinteraction/loan-pre-approval/ai-customer-impact',
    );
    expect(
      await late.findByRole('link', { name: /^Edit catalog-info.yaml/ }),
    ).toHaveAttribute(
      'href',
      'https://git.example.com/lending/edit/main/catalog-info.yaml',
    );
    const room = within(await row('Who confirms')).getByRole('button', {
      name: /^Open work list: Who confirms/,
    });
    expect(room).toHaveAttribute(
      'href',
      expect.stringContaining(encodeURIComponent(legalQuestion.entityRef)),
    );
  });

  it('copies the YAML that answers, or shows it where the browser refuses', async () => {
    const user = userEvent.setup();
    renderInPortal(<QuestionList />);
    const copy = await screen.findByRole('button', {
      name: /^Copy YAML: Are people profiled/,
    });
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(copy);
    expect(write).toHaveBeenCalledWith(expect.stringContaining('profiling:'));
    write.mockRejectedValueOnce(new Error('not allowed'));
    await user.click(copy);
    expect(await screen.findByLabelText('YAML to copy')).toHaveTextContent(
      'profiling: <true | false>',
    );
  });

  it('opens on the questions of people with groups, and shows all when asked', async () => {
    renderInPortal(<QuestionList />, { groups: ['group:default/legal-team'] });
    expect(await rows()).toHaveLength(1);
    await choose('Waits for', 'anybody');
    await waitFor(async () => expect(await rows()).toHaveLength(3));
    expect(screen.getByLabelText('address')).toHaveTextContent('/?for=anybody');
  });

  it('says when none waits for the reader, and offers those of all', async () => {
    renderInPortal(<QuestionList />, {
      api: new FakeAiGovernanceApi({ claims: ['user:default/ada'] }),
      address: '/?for=you',
    });
    expect(await screen.findByText('No question waits for you.')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Show the questions of all' }),
    );
    expect(await rows()).toHaveLength(3);
  });

  it('keeps to what is overdue, and says so in the address', async () => {
    renderInPortal(<QuestionList />, { address: '/?part=questions' });
    await choose('Due', 'overdue');
    await waitFor(async () => expect(await rows()).toHaveLength(1));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/?part=questions&overdue=true',
    );
  });

  it('reads its filters from the address, and takes them away when asked', async () => {
    renderInPortal(<QuestionList />, {
      address: `/?part=questions&owner=${LENDING}&requirement=transparency&text=risks&order=title`,
    });
    expect(await rows()).toHaveLength(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Clear filters' }),
    );
    await waitFor(async () => expect(await rows()).toHaveLength(3));
    expect(screen.getByLabelText('address')).toHaveTextContent(
      '/?part=questions&order=title',
    );
    expect((await rows())[0]).toContain('Credit limit change');
  });

  it('offers the owners of open questions, and looks for texts', async () => {
    renderInPortal(<QuestionList />);
    await choose('Owner', 'lending');
    // Several can be chosen, so the choice stays open until it is closed.
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(await rows()).toHaveLength(2));
    await userEvent.type(
      await screen.findByLabelText('Interaction, check or owner'),
      'profiled',
    );
    await waitFor(async () => expect(await rows()).toHaveLength(1));
  });

  it('keeps to one interaction', async () => {
    renderInPortal(<QuestionList />, {
      address: `/?entity=${legalQuestion.entityRef}`,
    });
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText(/^Only/)).toBeVisible();
  });

  it('asks the backend for one page after the other', async () => {
    renderMany(21);
    await screen.findByText('Question 20?');
    expect(screen.queryByText('Question 21?')).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('Next'));
    await screen.findByText('Question 21?');
    await userEvent.click(screen.getByText('Previous'));
    await screen.findByText('Question 1?');
    expect(screen.getByText('Previous').closest('button')).toBeDisabled();
  });

  it('goes back to the first page when the filters change', async () => {
    renderMany(21);
    await screen.findByText('Question 20?');
    await userEvent.click(screen.getByText('Next'));
    await screen.findByText('Question 21?');
    await choose('Waits for', 'you');
    await screen.findByText('Question 1?');
    expect(screen.getByLabelText('address')).toHaveTextContent('/?for=you');
  });

  it('says when nothing matches', async () => {
    renderInPortal(<QuestionList />, { address: '/?text=nothing+like+it' });
    expect(
      await screen.findByText('No question matches these filters.'),
    ).toBeVisible();
  });

  it('says what would be here when nothing is open', async () => {
    renderInPortal(<QuestionList />, {
      api: new FakeAiGovernanceApi({ questions: [] }),
    });
    expect(
      await screen.findByText(
        'No question is open, or you may see none of it.',
      ),
    ).toBeVisible();
  });

  it('tells those who may not see it which permission it needs', async () => {
    renderInPortal(<QuestionList />, {
      api: new FakeAiGovernanceApi({ error: refusal(403, 'Forbidden') }),
    });
    expect(
      await screen.findByText(/ai-governance\.posture\.read/),
    ).toBeVisible();
  });

  it('tries again when loading failed', async () => {
    const api = new FakeAiGovernanceApi();
    const answer = await api.listQuestions({});
    jest
      .spyOn(api, 'listQuestions')
      .mockRejectedValueOnce(refusal(503, 'The catalog does not answer'))
      .mockResolvedValue(answer);
    renderInPortal(<QuestionList />, { api });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The catalog does not answer',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(questionItems.length);
  });
});
