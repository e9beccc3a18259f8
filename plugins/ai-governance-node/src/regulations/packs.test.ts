import {
  entitlementsOf,
  RegulationOptions,
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
  MODERATION,
} from './__fixtures__/interactions';
import { loadPacks } from './loadPacks';

const TODAY = '2026-11-23';
const LATER = '2027-12-03';

const GERMAN_CREDIT_LAW = {
  rowId: 'eu-ccd2-18-8',
  state: 'DE',
  from: '2026-11-20',
  citation: 'BGB, as of the German act',
};

const REVIEWED: Declared = {
  spec: { decision: { humanRole: 'reviews-each' } },
};
const DECIDED: Declared = { spec: { decision: { humanRole: 'decides' } } };
const RUBBER_STAMP: Declared = { spec: { oversight: { canOverride: false } } };
const POWERS_UNKNOWN: Declared = { spec: { oversight: undefined } };
const FEDERAL: Declared = {
  spec: {
    decision: { subject: 'administrative' },
    regulatedAs: { federalInstitution: true, publicBody: true },
  },
};
const OLD_SYSTEM: Declared = {
  spec: {},
  system: { classification: { onMarketSince: '2026-07-31' } },
};
const NEW_SYSTEM: Declared = {
  spec: {},
  system: { classification: { onMarketSince: '2026-08-02' } },
};
const ANNEX_I: Declared = {
  spec: { affected: { roles: ['employee'] } },
  system: { classification: { aiActClass: 'high-risk-annex-i' } },
};

let packs: RegulationPack[];
beforeAll(async () => {
  packs = await loadPacks();
});

function judge(declared: Declared, options: Partial<RegulationOptions> = {}) {
  return entitlementsOf(factsOf(declared), { packs, asOf: TODAY, ...options });
}

/** What a row comes to where the customers are: `yes in-force`. */
function verdict(
  declared: Declared,
  rowId: string,
  options: Partial<RegulationOptions>,
): string {
  const row = judge(declared, options).rows.find(
    candidate => candidate.rowId === rowId,
  );
  return row
    ? row.places.map(({ applies, state }) => `${applies} ${state}`).join(', ')
    : 'not here';
}

describe('the packs', () => {
  it.each<[string, Declared, string, string, string]>([
    // EU: data protection and credit
    ['German loan by machine', LOAN, TODAY, 'eu-gdpr-22', 'yes in-force'],
    [
      '… that people really review',
      but(LOAN, REVIEWED),
      TODAY,
      'eu-gdpr-22',
      'no in-force',
    ],
    [
      '… that people wave through',
      but(LOAN, REVIEWED, RUBBER_STAMP),
      TODAY,
      'eu-gdpr-22',
      'yes in-force',
    ],
    [
      '… with powers unknown',
      but(LOAN, REVIEWED, POWERS_UNKNOWN),
      TODAY,
      'eu-gdpr-22',
      'undetermined in-force',
    ],
    ['… before the GDPR', LOAN, '2018-05-24', 'eu-gdpr-22', 'yes upcoming'],
    ['… in Norway', but(LOAN, at('NO')), TODAY, 'eu-gdpr-22', 'yes in-force'],
    ['… in Britain', but(LOAN, at('GB')), TODAY, 'eu-gdpr-22', 'not here'],
    ['… with data of its own', LOAN, TODAY, 'eu-gdpr-13-2f', 'yes in-force'],
    ['… with data of others', LOAN, TODAY, 'eu-gdpr-14-2g', 'yes in-force'],
    ['… on the basis of contract', LOAN, TODAY, 'eu-gdpr-21', 'no in-force'],
    [
      '… when people decide, CCD2',
      but(LOAN, DECIDED),
      TODAY,
      'eu-ccd2-18-8',
      'undetermined needs-national-law',
    ],
    [
      '… the day before CCD2',
      LOAN,
      '2026-11-19',
      'eu-ccd2-18-8',
      'yes upcoming',
    ],
    [
      'loan to a business',
      but(LOAN, { spec: { affected: { roles: ['business'] } } }),
      TODAY,
      'eu-ccd2-18-8',
      'no needs-national-law',
    ],
    // EU: AI Act
    [
      'German loan, told of high risk',
      LOAN,
      TODAY,
      'eu-aia-26-11',
      'yes upcoming',
    ],
    ['… a year later', LOAN, LATER, 'eu-aia-26-11', 'yes in-force'],
    ['… explanation', LOAN, TODAY, 'eu-aia-86', 'yes contested'],
    ['… explanation a year later', LOAN, LATER, 'eu-aia-86', 'yes in-force'],
    ['… impact on rights', LOAN, LATER, 'eu-aia-27', 'yes in-force'],
    [
      '… of unknown class',
      but(LOAN, { spec: {}, system: { classification: undefined } }),
      LATER,
      'eu-aia-26-11',
      'undetermined in-force',
    ],
    [
      '… outside the EU',
      but(LOAN, at('NO')),
      LATER,
      'eu-aia-26-11',
      'not here',
    ],
    [
      'Annex I at work',
      but(HIRING, at('FR'), ANNEX_I),
      LATER,
      'eu-aia-26-7',
      'yes upcoming',
    ],
    [
      'chat by its provider',
      but(CHAT, at('IE')),
      TODAY,
      'eu-aia-50-1',
      'yes in-force',
    ],
    [
      '… before August 2026',
      but(CHAT, at('IE')),
      '2026-08-01',
      'eu-aia-50-1',
      'yes upcoming',
    ],
    [
      '… old, marking',
      but(CHAT, at('IE'), OLD_SYSTEM),
      TODAY,
      'eu-aia-50-2',
      'yes upcoming',
    ],
    [
      '… new, marking',
      but(CHAT, at('IE'), NEW_SYSTEM),
      TODAY,
      'eu-aia-50-2',
      'yes in-force',
    ],
    [
      '… of unknown age, marking',
      but(CHAT, at('IE'), { spec: {}, system: { classification: undefined } }),
      TODAY,
      'eu-aia-50-2',
      'undetermined in-force',
    ],
    [
      '… of unknown age, once it makes no difference',
      but(CHAT, at('IE'), { spec: {}, system: { classification: undefined } }),
      LATER,
      'eu-aia-50-2',
      'yes in-force',
    ],
    // EU: platforms
    [
      'moderation',
      but(MODERATION, at('PL')),
      TODAY,
      'eu-dsa-17-20',
      'yes in-force',
    ],
    [
      '… by a small one',
      but(MODERATION, at('PL'), {
        spec: { regulatedAs: { microOrSmallEnterprise: true } },
      }),
      TODAY,
      'eu-dsa-17-20',
      'no in-force',
    ],
    [
      'platform work',
      but(HIRING, at('ES'), {
        spec: { affected: { roles: ['platform-worker'] } },
      }),
      LATER,
      'eu-pwd-9-11',
      'undetermined needs-national-law',
    ],
    // United Kingdom
    [
      'British loan by machine',
      but(LOAN, at('GB')),
      TODAY,
      'uk-gdpr-22a-d',
      'yes in-force',
    ],
    [
      '… before the reform',
      but(LOAN, at('GB')),
      '2026-02-04',
      'uk-gdpr-22a-d',
      'yes upcoming',
    ],
    [
      '… in Scotland',
      but(LOAN, at('GB-SCT')),
      TODAY,
      'uk-gdpr-22a-d',
      'yes in-force',
    ],
    [
      'British bank',
      but(LOAN, at('GB'), { spec: { regulatedAs: { fcaFirm: true } } }),
      TODAY,
      'uk-fca-disp-1',
      'yes in-force',
    ],
    // United States
    ['US loan', but(LOAN, at('US')), TODAY, 'us-ecoa-regb-9', 'yes in-force'],
    [
      '… in Texas',
      but(LOAN, at('US-TX')),
      TODAY,
      'us-ecoa-regb-9',
      'yes in-force',
    ],
    [
      '… the withdrawn circulars',
      but(LOAN, at('US')),
      TODAY,
      'us-cfpb-circ-2022-03-2023-03',
      'no withdrawn',
    ],
    [
      '… the circulars in 2024',
      but(LOAN, at('US')),
      '2024-06-01',
      'us-cfpb-circ-2022-03-2023-03',
      'no guidance-only',
    ],
    [
      'Californian loan',
      but(LOAN, at('US-CA')),
      TODAY,
      'us-ca-admt-7221',
      'yes upcoming',
    ],
    [
      '… from 2027',
      but(LOAN, at('US-CA')),
      '2027-01-01',
      'us-ca-admt-7221',
      'yes in-force',
    ],
    [
      '… somewhere in the US',
      but(LOAN, at('US')),
      '2027-01-01',
      'us-ca-admt-7221',
      'undetermined in-force',
    ],
    [
      'Colorado’s repealed act',
      but(LOAN, at('US-CO')),
      TODAY,
      'us-co-sb24-205',
      'no superseded',
    ],
    [
      '… while it was to come',
      but(LOAN, at('US-CO')),
      '2026-04-01',
      'us-co-sb24-205',
      'no upcoming',
    ],
    [
      'Colorado’s new act',
      but(LOAN, at('US-CO')),
      '2027-01-01',
      'us-co-sb26-189-adverse',
      'yes in-force',
    ],
    [
      'hiring in New York City',
      but(HIRING, at('US-NY-NYC')),
      TODAY,
      'us-nyc-ll144',
      'yes in-force',
    ],
    [
      '… in the state of New York',
      but(HIRING, at('US-NY')),
      TODAY,
      'us-nyc-ll144',
      'undetermined in-force',
    ],
    [
      'hiring in Illinois',
      but(HIRING, at('US-IL')),
      TODAY,
      'us-il-hb3773',
      'yes in-force',
    ],
    [
      'chat in Utah',
      but(CHAT, at('US-UT')),
      TODAY,
      'us-ut-13-77-103',
      'yes in-force',
    ],
    [
      'a shop’s chat in Texas',
      but(CHAT, at('US-TX')),
      TODAY,
      'us-tx-552-051',
      'no in-force',
    ],
    // Canada
    [
      'loan in Quebec',
      but(LOAN, at('CA-QC')),
      TODAY,
      'ca-qc-12-1',
      'yes in-force',
    ],
    [
      '… by a public body',
      but(LOAN, at('CA-QC'), FEDERAL),
      TODAY,
      'ca-qc-65-2',
      'yes in-force',
    ],
    [
      'federal decision',
      but(LOAN, at('CA'), FEDERAL),
      TODAY,
      'ca-fed-dadm',
      'yes in-force',
    ],
    ['the federal bill', but(LOAN, at('CA')), TODAY, 'ca-fed-c36', 'no watch'],
    [
      'hiring in Ontario',
      but(HIRING, at('CA-ON')),
      TODAY,
      'ca-on-esa-ai',
      'yes in-force',
    ],
    // Elsewhere
    [
      'Brazilian loan',
      but(LOAN, at('BR')),
      TODAY,
      'br-lgpd-20',
      'yes in-force',
    ],
    [
      'Korean chat',
      but(CHAT, at('KR')),
      TODAY,
      'kr-aibasic-31',
      'yes enforcement-deferred',
    ],
    [
      'Korean loan that people review',
      but(LOAN, at('KR'), REVIEWED),
      TODAY,
      'kr-pipa-37-2',
      'no in-force',
    ],
    [
      'Chinese loan that people review',
      but(LOAN, at('CN'), REVIEWED),
      TODAY,
      'cn-pipl-24',
      'yes in-force',
    ],
    [
      'Australian loan',
      but(LOAN, at('AU')),
      TODAY,
      'au-app-1-7',
      'yes upcoming',
    ],
    [
      'Singapore loan',
      but(LOAN, at('SG')),
      TODAY,
      'sg-pdpc-ai',
      'yes guidance-only',
    ],
  ])('%s', (_, declared, asOf, rowId, expected) => {
    expect(verdict(declared, rowId, { asOf })).toBe(expected);
    const confirmed = verdict(declared, rowId, { asOf, confirmed: true });
    expect(confirmed).toBe(expected);
  });

  it('hold each row of the first research once', () => {
    const ids = packs.flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(57);
    expect(ids).toHaveLength(57);
  });

  it('give Art 86 of the AI Act with both dates', () => {
    const explanation = judge(LOAN).entitlements.find(
      ({ id }) => id === 'explanation-of-decision',
    );
    const article86 = explanation?.sources.find(
      ({ rowId }) => rowId === 'eu-aia-86',
    );
    expect(article86?.places).toEqual([
      {
        jurisdiction: 'DE',
        applies: 'yes',
        state: 'contested',
        from: '2026-08-02',
        operativeFrom: '2027-12-02',
      },
    ]);
  });

  it('wait for national law, and take it from its date on', () => {
    const [row] = ['eu-ccd2-18-8'];
    const recorded = { transpositions: [GERMAN_CREDIT_LAW] };
    expect(verdict(LOAN, row, recorded)).toBe('yes in-force');
    expect(verdict(but(LOAN, at('FR')), row, recorded)).toBe(
      'undetermined needs-national-law',
    );
    expect(
      judge(LOAN).questions.filter(
        ({ id, rowIds }) =>
          id === 'regulation.transposition' && rowIds.includes(row),
      ),
    ).toHaveLength(1);
    expect(
      judge(LOAN, recorded).questions.filter(
        ({ id, rowIds }) =>
          id === 'regulation.transposition' && rowIds.includes(row),
      ),
    ).toHaveLength(0);
  });

  it('give Brazil a review that is not one by a person', () => {
    const ids = judge(but(LOAN, at('BR'))).entitlements.map(({ id }) => id);
    expect(ids).toContain('review');
    expect(ids).not.toContain('human-review');
  });

  it('ask about a place that no pack speaks of', () => {
    const report = judge(but(LOAN, at('JP')));
    expect(report.entitlements).toEqual([]);
    expect(report.questions).toEqual([
      expect.objectContaining({
        id: 'regulation.coverage',
        question: expect.stringContaining('the law of JP'),
      }),
    ]);
  });

  it('ask about a field of law that no pack of the place speaks of', () => {
    const { questions } = judge(but(LOAN, at('BR')));
    expect(questions.map(({ question }) => question)).toEqual([
      'No pack that is loaded speaks of the law of BR on: AI, credit. What does it want?',
    ]);
  });

  it('ask where customers are, before anything else can be said', () => {
    const report = judge(but(LOAN, { spec: { affected: undefined } }));
    expect(report.questions.map(({ id }) => id)).toContain(
      'fact.jurisdictions',
    );
    expect(report.rows.filter(({ applies }) => applies === 'yes')).toEqual([]);
  });
});
