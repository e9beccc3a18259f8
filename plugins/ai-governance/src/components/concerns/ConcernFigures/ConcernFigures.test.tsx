import type { Concern } from '@ai-governance/backstage-plugin-ai-governance-common';
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  concernOf,
  concerns,
  daysAgo,
  FakeConcerns,
  FakeConcernsOptions,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { GovernanceOverview } from '../../posture/GovernanceOverview';

/** A concern of so many days ago that was told its outcome and closed. */
function answered(number: number, days: number, changes: Partial<Concern>) {
  const told = {
    channel: 'email' as const,
    messageId: 'm',
    by: 'user:default/clerk',
  };
  return concernOf(
    number,
    { receivedAt: daysAgo(days) },
    {
      state: 'closed',
      acknowledgement: { ...told, at: daysAgo(days - 1) },
      communications: [{ ...told, at: daysAgo(days - 12) }],
      ending: {
        state: 'closed',
        at: daysAgo(days - 12),
        by: 'user:default/clerk',
      },
      ...changes,
    },
  );
}

const SOME = [
  ...concerns,
  answered(5, 100, { cause: 'wrong-data' }),
  answered(6, 100.5, { cause: 'wrong-data' }),
  answered(7, 101, { cause: 'process' }),
];

function renderOverview(options: FakeConcernsOptions) {
  renderInPortal(<GovernanceOverview />, {
    concerns: new FakeConcerns(options),
  });
}

async function lateTile() {
  const tiles = await screen.findByRole('list', { name: 'Numbers' });
  return within(tiles).getByText('Late concerns').closest('li')!;
}

/** The numbers behind a picture, by the names in front. */
async function numbersOf(
  figure: RegExp,
  title: string,
): Promise<Record<string, (string | null)[]>> {
  const picture = await screen.findByRole('figure', { name: figure });
  const card = picture.parentElement!;
  await userEvent.click(
    within(card).getByRole('button', { name: 'The numbers as a table' }),
  );
  const table = await screen.findByRole('table', { name: title });
  return Object.fromEntries(
    within(table)
      .getAllByRole('row')
      .map(row => [
        row.firstElementChild!.textContent,
        within(row)
          .queryAllByRole('cell')
          .map(cell => cell.textContent),
      ]),
  );
}

describe('what concerns come to, on the overview', () => {
  it('shows those opened and closed each month, with the days to outcome', async () => {
    renderOverview({ concerns: SOME });
    const numbers = await numbersOf(
      /^Concerns opened and closed each month/,
      'Concerns over 12 months',
    );
    const rows = Object.values(numbers);
    expect(rows).toHaveLength(13);
    expect(Object.keys(numbers)[1]).toMatch(/, not over yet$/);
    expect(rows.filter(([, , , days]) => days === '12 days')).not.toHaveLength(
      0,
    );
    expect(rows.at(-1)).toEqual(Array(4).fill('not recorded'));
    const opened = rows.reduce((sum, [count]) => sum + (Number(count) || 0), 0);
    expect(opened).toBe(SOME.length);
  });

  it('shows what was behind them, the most frequent first', async () => {
    renderOverview({ concerns: SOME });
    expect(
      await numbersOf(
        /by what was found to be behind them/,
        'What was behind concerns',
      ),
    ).toEqual({
      Cause: [],
      'wrong data': ['2'],
      'the process': ['1'],
      'not found out yet': ['4'],
    });
  });

  it('shows how long answers take, and how much was in time', async () => {
    renderOverview({ concerns: SOME });
    expect(
      await numbersOf(
        /^Days until concerns were acknowledged/,
        'How long answers take',
      ),
    ).toEqual({
      'Time from receipt': [],
      'until acknowledged': ['1 day', '1 day', '1 day', '3'],
      'until the outcome': ['12 days', '12 days', '12 days', '3'],
    });
    expect(screen.getByText(/deadlines that were met or have/)).toBeVisible();
    expect(
      screen.getByText(
        'No decision that customers spoke against was looked at yet.',
      ),
    ).toBeVisible();
  });

  it('says in words what is not recorded of concerns that have just come in', async () => {
    renderOverview({ concerns: concerns.slice(1, 3) });
    expect(
      await screen.findByText(/^For none of the concerns of the last 12/),
    ).toBeVisible();
    expect(
      screen.getByText('No concern has been acknowledged or answered yet.'),
    ).toBeVisible();
    expect(
      screen.getByText('No deadline was met or has run out yet.'),
    ).toBeVisible();
  });

  it('counts the late ones out of the open ones, and leads to them', async () => {
    renderOverview({ concerns });
    expect(
      await screen.findByRole('link', { name: 'Late concerns: 1' }),
    ).toHaveAttribute('href', '/ai-governance/concerns?tab=late');
    expect(await lateTile()).toHaveTextContent('of 3 open concerns');
  });

  it('tells none received from no channel connected', async () => {
    renderOverview({ concerns: [] });
    expect(
      await screen.findByText('No concern has been received yet.'),
    ).toBeVisible();
    expect(await lateTile()).toHaveTextContent('0of 0 open concerns');
  });

  it('gives no number where no channel is connected', async () => {
    renderOverview({ channelConnected: false });
    expect(await screen.findByText('No channel is connected.')).toBeVisible();
    expect(await lateTile()).toHaveTextContent(/not connected/);
    expect(await lateTile()).not.toHaveTextContent(/\d/);
  });

  it('says that there are only those that somebody wrote down', async () => {
    renderOverview({ concerns, channelConnected: false });
    expect(
      await screen.findByText(/these are only the concerns that somebody/),
    ).toBeVisible();
    expect(await lateTile()).toHaveTextContent(/no channel is connected/);
  });

  it('tells those who may not see concerns, and shows the rest', async () => {
    renderOverview({ error: refusal(403, 'Forbidden') });
    expect(await screen.findByText('You may not see this')).toBeVisible();
    expect(await lateTile()).toHaveTextContent(
      'not knownIt needs the permission ai-governance.concern.read.',
    );
    expect(screen.getByRole('table', { name: 'Levels' })).toBeVisible();
  });

  it('can be loaded again after a failure', async () => {
    const options: FakeConcernsOptions = {
      concerns,
      error: refusal(503, 'The database is away'),
    };
    renderOverview(options);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'The database is away',
    );
    options.error = undefined;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('figure', { name: /opened and closed/ }),
    ).toBeInTheDocument();
  });
});
