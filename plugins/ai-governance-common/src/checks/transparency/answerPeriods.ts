import { Right } from './completeRight';

/**
 * How long a law lets an organisation take to answer a request.
 */
export interface AnswerPeriod {
  /** Where the law says so. */
  citation: string;
  jurisdictions: readonly string[];
  rights: readonly Right['right'][];
  /** The longest time that is surely within the law, in ISO 8601. */
  within: string;
  /** The time as the law gives it. */
  inWords: string;
  /** Whether it holds only where data about people is used. */
  personalDataOnly: boolean;
  /** The sectors that it holds for; all, if `undefined`. */
  sectors?: readonly string[];
  /** The date from which it holds, where it has not always done so. */
  from?: string;
}

const REQUESTS_ABOUT_DATA: readonly Right['right'][] = [
  'access',
  'contest',
  'correction',
  'deletion',
  'explanation',
  'human-review',
  'objection',
];

export const ANSWER_PERIODS: readonly AnswerPeriod[] = [
  {
    citation: 'GDPR Art 12(3)',
    jurisdictions: ['EU', 'EEA'],
    rights: REQUESTS_ABOUT_DATA,
    within: 'P1M',
    inWords: 'one month',
    personalDataOnly: true,
  },
  {
    citation: 'UK GDPR Art 12(3)',
    jurisdictions: ['GB'],
    rights: REQUESTS_ABOUT_DATA,
    within: 'P1M',
    inWords: 'one month',
    personalDataOnly: true,
  },
  {
    citation: 'FCA DISP 1.6.2R',
    jurisdictions: ['GB'],
    rights: ['complaint'],
    within: 'P8W',
    inWords: '8 weeks',
    personalDataOnly: false,
    sectors: ['banking', 'credit', 'insurance', 'payments'],
  },
  {
    citation: '11 CCR 7021(b) (CCPA)',
    jurisdictions: ['US-CA'],
    rights: ['access', 'correction', 'deletion'],
    within: 'P45D',
    inWords: '45 days',
    personalDataOnly: true,
  },
  {
    citation: '11 CCR 7221(n) (CCPA)',
    jurisdictions: ['US-CA'],
    rights: ['opt-out'],
    // 15 business days never take less than 19 days of the calendar.
    within: 'P19D',
    inWords: '15 business days',
    personalDataOnly: true,
    from: '2027-01-01',
  },
  {
    citation: 'CQLR c P-39.1 s. 32',
    jurisdictions: ['CA-QC'],
    rights: ['access', 'correction'],
    within: 'P30D',
    inWords: '30 days',
    personalDataOnly: true,
  },
];
