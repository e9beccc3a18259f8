import {
  arisingFrom,
  CaseFacts,
  RegulationPack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  at,
  but,
  CHAT,
  Declared,
  factsOf,
  HIRING,
  LOAN,
} from './__fixtures__/interactions';
import { loadPacks } from './loadPacks';

type Happened = Omit<CaseFacts, 'interaction'>;

const REFUSED: Happened = {
  case: 'decision',
  outcome: 'adverse',
  application: 'complete',
  counteroffer: false,
  events: {
    'application-completed': '2026-11-02',
    'adverse-action': '2026-11-20',
    'decision-communicated': '2026-11-20',
  },
};

function asked(
  request: CaseFacts['request'],
  on: string,
  rest: Partial<Happened> = {},
): Happened {
  return {
    case: 'request',
    request,
    events: { 'request-received': on },
    ...rest,
  };
}

const BANK: Declared = { spec: { regulatedAs: { fcaFirm: true } } };

let packs: RegulationPack[];
beforeAll(async () => {
  packs = await loadPacks();
});

function arising(declared: Declared, happened: Happened, asOf: string) {
  return arisingFrom(
    { interaction: factsOf(declared), ...happened },
    { packs, asOf },
  );
}

/** The clocks of a row: what, by when, and whether that is sure. */
function clocksOf(
  declared: Declared,
  happened: Happened,
  rowId: string,
  asOf = '2026-11-23',
): string[] {
  return arising(declared, happened, asOf)
    .clocks.filter(clock => clock.rowId === rowId)
    .map(
      ({ deadline, state, dueOn, sure }) =>
        `${deadline.action} ${dueOn ?? state}${sure ? '' : ' (?)'}`,
    );
}

describe('what laws make of a case', () => {
  it.each<[string, Declared, Happened, string, string[]]>([
    [
      'a US refusal starts the 30 days of Regulation B',
      but(LOAN, at('US')),
      REFUSED,
      'us-ecoa-regb-9',
      ['inform 2026-12-02'],
    ],
    [
      'a US refusal on an incomplete application',
      but(LOAN, at('US')),
      { ...REFUSED, application: 'incomplete' },
      'us-ecoa-regb-9',
      ['inform 2026-12-20'],
    ],
    [
      'a US refusal of which little is known',
      but(LOAN, at('US')),
      {
        case: 'decision',
        outcome: 'adverse',
        events: { 'adverse-action': '2026-11-20' },
      },
      'us-ecoa-regb-9',
      ['inform waiting (?)', 'inform 2026-12-20 (?)', 'inform waiting (?)'],
    ],
    [
      'a US customer asks for the reasons',
      but(LOAN, at('US')),
      asked('explanation', '2026-11-20', { outcome: 'adverse' }),
      'us-ecoa-regb-9',
      ['give-reasons 2026-12-20'],
    ],
    [
      'a US approval starts nothing',
      but(LOAN, at('US')),
      { ...REFUSED, outcome: 'favourable' },
      'us-ecoa-regb-9',
      [],
    ],
    [
      'a German asks for a person',
      LOAN,
      asked('human-review', '2026-11-20'),
      'eu-gdpr-22',
      ['answer 2026-12-21'],
    ],
    [
      'a request in Britain at the end of August',
      but(LOAN, at('GB')),
      asked('human-review', '2026-08-31'),
      'uk-gdpr-22a-d',
      ['answer 2026-09-30'],
    ],
    [
      'a British complaint about data',
      but(LOAN, at('GB')),
      asked('complaint', '2026-07-30', { aboutDataProtection: true }),
      'uk-dpa-164a',
      ['acknowledge 2026-09-01', 'investigate without-fixed-time'],
    ],
    [
      'a British complaint about something else',
      but(LOAN, at('GB')),
      asked('complaint', '2026-07-30', { aboutDataProtection: false }),
      'uk-dpa-164a',
      [],
    ],
    [
      'a British complaint about nobody knows what',
      but(LOAN, at('GB')),
      asked('complaint', '2026-07-30'),
      'uk-dpa-164a',
      ['acknowledge 2026-09-01 (?)', 'investigate without-fixed-time (?)'],
    ],
    [
      'a complaint to a British bank',
      but(LOAN, at('GB'), BANK),
      asked('complaint', '2026-09-03', { aboutPaymentService: false }),
      'uk-fca-disp-1',
      [
        'acknowledge without-fixed-time',
        'resolve-summarily 2026-09-08',
        'complete-answer 2026-10-29',
        'retain-records 2029-09-03',
      ],
    ],
    [
      'a complaint to a British bank about a payment',
      but(LOAN, at('GB'), BANK),
      asked('complaint', '2026-09-03', { aboutPaymentService: true }),
      'uk-fca-disp-1',
      [
        'acknowledge without-fixed-time',
        'resolve-summarily 2026-09-08',
        'complete-answer 2026-10-29',
        'complete-answer 2026-09-24',
        'retain-records 2029-09-03',
      ],
    ],
    [
      'a New York candidate asks about data',
      but(HIRING, at('US-NY-NYC')),
      asked('access', '2026-11-02'),
      'us-nyc-ll144',
      ['inform waiting', 'give-data-information 2026-12-02'],
    ],
    [
      'a Quebec customer asks why',
      but(LOAN, at('CA-QC')),
      asked('explanation', '2026-11-02'),
      'ca-qc-12-1',
      ['inform waiting', 'answer 2026-12-02'],
    ],
    [
      'a customer in Utah asks whether it is a machine',
      but(CHAT, at('US-UT')),
      { case: 'conversation', events: { 'customer-asks': '2026-11-02' } },
      'us-ut-13-77-103',
      ['inform 2026-11-02', 'inform waiting'],
    ],
    [
      'a Californian opts out before it can be asked for',
      but(LOAN, at('US-CA')),
      asked('opt-out', '2026-11-02'),
      'us-ca-admt-7221',
      [],
    ],
  ])('%s', (_, declared, happened, rowId, expected) => {
    expect(clocksOf(declared, happened, rowId)).toEqual(expected);
  });

  it.each([
    ['opt-out', 'us-ca-admt-7221', ['stop-processing 2027-09-23']],
    [
      'access',
      'us-ca-admt-7222',
      ['confirm-receipt 2027-09-16', 'answer 2027-10-16'],
    ],
  ] as const)(
    'counts a Californian %s from 2027 on',
    (request, row, clocks) => {
      const happened = asked(request, '2027-09-01');
      const loan = but(LOAN, at('US-CA'));
      expect(clocksOf(loan, happened, row, '2027-09-01')).toEqual(clocks);
    },
  );

  it('makes the same of it unconfirmed, marked as provisional', () => {
    const adoptions = packs.flatMap(({ rows }) =>
      rows.map(({ id }) => ({
        rowId: id,
        adoptedBy: 'user:default/legal',
        adoptedOn: '2026-01-01',
      })),
    );
    for (const place of ['DE', 'US', 'GB', 'CA-QC', 'BR']) {
      const facts = {
        interaction: factsOf(but(LOAN, at(place))),
        ...asked('human-review', '2026-11-20', REFUSED),
      };
      const options = { packs, asOf: '2026-11-23', adoptions };
      const sure = arisingFrom(facts, { ...options, confirmed: true });
      const open = arisingFrom(facts, options);
      expect(open.clocks).toEqual(sure.clocks);
      expect(open.questions).toEqual(sure.questions);
      expect(open.laws.map(({ rowId, arises }) => [rowId, arises])).toEqual(
        sure.laws.map(({ rowId, arises }) => [rowId, arises]),
      );
      expect(sure.laws.length).toBeGreaterThan(0);
      expect(sure.laws.every(law => law.restsOn === 'confirmed')).toBe(true);
      expect(open.laws.every(law => law.restsOn === 'provisional')).toBe(true);
    }
  });

  it('gives a refused Brazilian a review, and not one by a person', () => {
    const { laws } = arising(but(LOAN, at('BR')), REFUSED, '2026-11-23');
    expect(laws.map(({ rowId, arises }) => [rowId, arises])).toEqual([
      ['br-lgpd-20', 'yes'],
    ]);
    expect(laws[0].entitlements).toEqual(['review', 'explanation-of-logic']);
  });

  it('takes the law of the place where the customer is', () => {
    const loan = but(LOAN, at('DE', 'GB'));
    const known = { ...asked('contest', '2026-11-20'), jurisdiction: 'GB' };
    const unknown = asked('contest', '2026-11-20');
    const british = arising(loan, known, '2026-11-23');
    expect(british.laws.map(({ rowId }) => rowId)).toEqual(['uk-gdpr-22a-d']);
    expect(british.clocks.map(({ calendar }) => calendar)).toEqual(['GB']);
    const either = arising(loan, unknown, '2026-11-23');
    expect(either.clocks.every(({ sure }) => !sure)).toBe(true);
    expect(either.questions.map(({ id }) => id)).toContain('case.jurisdiction');
  });

  it('asks about a place that no pack speaks of', () => {
    const { laws, questions } = arising(
      but(LOAN, at('JP')),
      REFUSED,
      '2026-11-23',
    );
    expect(laws).toEqual([]);
    expect(questions.map(({ id }) => id)).toEqual(['regulation.coverage']);
  });

  it('asks when the event was that starts a clock', () => {
    const { questions } = arising(
      but(LOAN, at('US')),
      { ...REFUSED, events: {} },
      '2026-11-23',
    );
    expect(questions).toContainEqual(
      expect.objectContaining({
        id: 'case.application-completed',
        rowIds: ['us-ecoa-regb-9'],
      }),
    );
  });
});
