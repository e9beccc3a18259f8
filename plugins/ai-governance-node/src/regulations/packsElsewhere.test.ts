import {
  at,
  but,
  CHAT,
  Declared,
  HIRING,
  LOAN,
} from './__fixtures__/interactions';
import { TODAY, verdict } from './__fixtures__/judge';

const REVIEWED: Declared = {
  spec: { decision: { humanRole: 'reviews-each' } },
};
const FEDERAL: Declared = {
  spec: {
    decision: { subject: 'administrative' },
    regulatedAs: { federalInstitution: true, publicBody: true },
  },
};

describe('the packs of other countries', () => {
  it.each<[string, Declared, string, string, string]>([
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
      'Colorado’s new act, the day before',
      but(LOAN, at('US-CO')),
      '2026-12-31',
      'us-co-sb26-189-adverse',
      'yes upcoming',
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
  ])('%s', async (_, declared, asOf, rowId, expected) => {
    expect(await verdict(declared, rowId, { asOf })).toBe(expected);
    const options = { asOf, confirmed: true };
    expect(await verdict(declared, rowId, options)).toBe(expected);
  });
});
