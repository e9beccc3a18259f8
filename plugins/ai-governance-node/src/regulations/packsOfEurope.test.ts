import {
  at,
  but,
  CHAT,
  Declared,
  HIRING,
  LOAN,
  MODERATION,
} from './__fixtures__/interactions';
import { LATER, TODAY, verdict } from './__fixtures__/judge';

const REVIEWED: Declared = {
  spec: { decision: { humanRole: 'reviews-each' } },
};
const DECIDED: Declared = { spec: { decision: { humanRole: 'decides' } } };
const RUBBER_STAMP: Declared = { spec: { oversight: { canOverride: false } } };
const POWERS_UNKNOWN: Declared = { spec: { oversight: undefined } };
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

describe('the packs of the EU and the United Kingdom', () => {
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
    [
      '… the day before Annex III starts',
      LOAN,
      '2027-12-01',
      'eu-aia-26-11',
      'yes upcoming',
    ],
    [
      '… the day Annex III starts',
      LOAN,
      '2027-12-02',
      'eu-aia-26-11',
      'yes in-force',
    ],
    ['… explanation', LOAN, TODAY, 'eu-aia-86', 'yes contested'],
    [
      '… explanation, before anybody argued',
      LOAN,
      '2026-08-01',
      'eu-aia-86',
      'yes upcoming',
    ],
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
      '… the day it starts',
      but(HIRING, at('FR'), ANNEX_I),
      '2028-08-02',
      'eu-aia-26-7',
      'yes in-force',
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
  ])('%s', async (_, declared, asOf, rowId, expected) => {
    expect(await verdict(declared, rowId, { asOf })).toBe(expected);
    const options = { asOf, confirmed: true };
    expect(await verdict(declared, rowId, options)).toBe(expected);
  });
});
