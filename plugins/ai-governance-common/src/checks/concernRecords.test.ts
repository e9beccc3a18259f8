import { ConcernRecords, RequestFacts } from '../facts';
import { judge } from './__fixtures__/judge';

const COUNTED: RequestFacts = {
  type: 'human-review',
  received: 10,
  answered: 10,
  answeredInTime: 9,
  openLate: 0,
  lawfullyInTime: 10,
  lawfullyLate: 0,
  untold: 0,
};

function records(
  changes: Partial<ConcernRecords> = {},
  counted: Partial<RequestFacts> = {},
): { concerns: ConcernRecords } {
  return {
    concerns: {
      connected: true,
      lastReceivedOn: '2026-11-20',
      requests: [{ ...COUNTED, ...counted }],
      unassessedSignals: [],
      ...changes,
    },
  };
}

const IDS = [
  'feedback.channels-used-or-tested',
  'feedback.answered-in-time',
  'feedback.outcomes-told',
  'feedback.patterns-assessed',
] as const;

function said(
  id: (typeof IDS)[number] | 'regulation.rights-operating',
  known: { concerns: ConcernRecords },
): string {
  return judge(undefined, known)[id];
}

it.each(IDS)('leaves %s open as long as no channel is connected', id => {
  const open = /^undetermined: .*\? No such record is connected yet/;
  expect(judge()[id]).toMatch(open);
  expect(said(id, records({ connected: false }))).toMatch(open);
  expect(said(id, records())).toMatch(/^pass/);
});

it('asks for a test of a channel that was silent for a year', () => {
  const id = 'feedback.channels-used-or-tested';
  const silent = { lastReceivedOn: '2025-11-22' };
  expect(said(id, records({ lastReceivedOn: '2025-11-23' }))).toMatch(/^pass/);
  expect(said(id, records(silent))).toMatch(/^undetermined/);
  expect(said(id, records({ ...silent, lastTestedOn: '2025-11-22' }))).toMatch(
    /^undetermined/,
  );
  expect(said(id, records({ ...silent, lastTestedOn: '2026-02-01' }))).toBe(
    'pass: Nothing came in; the channels were tested on 2026-02-01.',
  );
  expect(said(id, records({ ...silent, lastTestedOn: '2026-11-24' }))).toMatch(
    /^fail/,
  );
});

it('counts a test also where concerns cannot reach the portal', () => {
  const id = 'feedback.channels-used-or-tested';
  const tested = { connected: false, lastTestedOn: '2026-02-01' };
  expect(said(id, records(tested))).toBe(
    'pass: The channels were tested on 2026-02-01.',
  );
  expect(said('feedback.answered-in-time', records(tested))).toMatch(
    /^undetermined/,
  );
});

it('says of a channel that it does not lead to us, whatever others do', () => {
  const broken = [{ channel: 'phone', testedOn: '2026-10-01' }];
  expect(
    said(
      'feedback.channels-used-or-tested',
      records({ lastTestedOn: '2026-11-01', unreachedChannels: broken }),
    ),
  ).toBe('fail: Tried, and it did not reach us: phone on 2026-10-01.');
});

it('wants nine of ten answers in time, and none outstanding', () => {
  const id = 'feedback.answered-in-time';
  expect(said(id, records())).toBe('pass: 9 of 10 answers kept every time.');
  expect(said(id, records({}, { answeredInTime: 8 }))).toMatch(
    /^fail: Only 8 of 10 answers/,
  );
  expect(said(id, records({}, { openLate: 1 }))).toBe(
    'fail: A time has run out on 1 request still open.',
  );
  expect(said(id, records({}, { answered: 0, answeredInTime: 0 }))).toMatch(
    /^undetermined/,
  );
  expect(said(id, records({ requests: [] }))).toMatch(/^not-applicable/);
});

it('wants outcomes told, and patterns looked at', () => {
  expect(said('feedback.outcomes-told', records({}, { untold: 2 }))).toBe(
    'fail: 2 requests decided more than a week ago: the customer has not been told.',
  );
  expect(
    said(
      'feedback.patterns-assessed',
      records({ unassessedSignals: ['12 complaints in 4 weeks.', 'b', 'c'] }),
    ),
  ).toBe(
    'fail: Nobody has assessed this yet: 12 complaints in 4 weeks. There are 2 more.',
  );
});

it('takes no right for operating that nobody has used or tested', () => {
  const id = 'regulation.rights-operating';
  expect(said(id, records())).toMatch(
    /^undetermined: .*last 12 months \d+ of them were used, and no test/,
  );
  expect(said(id, records({ lastTestedOn: '2026-06-01' }))).toMatch(
    /^pass: .* tested on 2026-06-01/,
  );
  expect(
    said(id, records({ lastTestedOn: '2026-06-01' }, { lawfullyLate: 1 })),
  ).toMatch(/^fail: Customers who asked .* were not answered in time/);
});
