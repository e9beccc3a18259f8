import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  FakeConcerns,
  FakeConcernsOptions,
  LEGAL,
  refusal,
} from '../../../__fixtures__';
import { renderInPortal } from '../../../__testUtils__';
import { ChannelTests } from './ChannelTests';

const LOAN = 'customerinteraction:default/loan-pre-approval';

const reached = {
  id: 'first',
  interactionRef: LOAN,
  channel: 'phone',
  testedOn: '2026-05-03',
  reachedUs: true,
  testedBy: LEGAL,
  recordedAt: '2026-05-04T09:00:00.000Z',
  note: 'Called at noon.',
} as const;

function renderTests(options: FakeConcernsOptions = {}) {
  const fake = new FakeConcerns(options);
  const onRecorded = jest.fn();
  renderInPortal(
    <ChannelTests
      interactionRef={LOAN}
      channels={['phone', 'web-form']}
      onRecorded={onRecorded}
    />,
    { concerns: fake },
  );
  return { onRecorded, record: jest.spyOn(fake, 'recordChannelTest') };
}

async function choose(field: RegExp, option: string) {
  await userEvent.click(screen.getByRole('button', { name: field }));
  await userEvent.click(await screen.findByRole('option', { name: option }));
}

describe('tests of channels', () => {
  it('tell of the last one, by whom and how it ended', async () => {
    renderTests({
      channelTests: [
        { ...reached, id: 'second', channel: 'web-form', reachedUs: false },
        reached,
      ],
    });
    expect(await screen.findByText('did not reach us')).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent(
      /Tested May 3, 2026 by .*legal.*\(web form\): did not reach us/i,
    );
    await userEvent.click(screen.getByRole('button', { name: '2 tests' }));
    const items = within(
      screen.getByRole('list', { name: 'Tests of the channels' }),
    ).getAllByRole('listitem');
    expect(items[1]).toHaveTextContent(
      /\(phone\): reached us.*Note: Called at noon\./i,
    );
  });

  it('are recorded once it is said how they ended', async () => {
    const { record, onRecorded } = renderTests();
    expect(
      await screen.findByText(/^No test of a channel is recorded/),
    ).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Record a channel test' }),
    );
    const send = screen.getByRole('button', { name: 'Record it' });
    await choose(/^Channel/, 'web form');
    expect(send).toBeDisabled();
    await choose(/^Outcome/, 'it reached us');
    const day = screen.getByLabelText(/^Tested on/);
    await userEvent.clear(day);
    await userEvent.type(day, '2999-01-01');
    expect(send).toBeDisabled();
    expect(day).toHaveAccessibleDescription(/^A day from /);
    const today = new Date().toISOString().slice(0, 10);
    await userEvent.clear(day);
    await userEvent.type(day, today);
    await userEvent.click(send);
    expect(await screen.findByText(/^The test is recorded/)).toBeVisible();
    expect(screen.getByRole('article')).toHaveTextContent(
      /\(web form\): reached us/i,
    );
    expect(record).toHaveBeenCalledWith({
      interactionRef: LOAN,
      channel: 'web-form',
      testedOn: today,
      reachedUs: true,
      note: undefined,
    });
    expect(onRecorded).toHaveBeenCalledTimes(1);
  });

  it('keep what was written when the backend refuses', async () => {
    const { record } = renderTests();
    record.mockRejectedValueOnce(refusal(403, 'Not yours'));
    await userEvent.click(
      await screen.findByRole('button', { name: 'Record a channel test' }),
    );
    await choose(/^Channel/, 'phone');
    await choose(/^Outcome/, 'it did not reach us');
    await userEvent.click(screen.getByRole('button', { name: 'Record it' }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Nothing was recorded.Not yours',
    );
  });

  it('are recorded by those only who may', async () => {
    renderTests({ mayRecordTests: false, channelTests: [reached] });
    expect(await screen.findByText('reached us')).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /^Record/ }),
    ).not.toBeInTheDocument();
  });
});
