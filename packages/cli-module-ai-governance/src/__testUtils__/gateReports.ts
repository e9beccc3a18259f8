import {
  GateReport,
  gateReportSchema,
  GateRequest,
  gateTerms,
  judgeGate,
} from '@ai-governance/backstage-plugin-ai-governance-common';

const LOAN = {
  entityRef: 'customerinteraction:default/loan-pre-approval',
  title: 'Loan pre-approval',
  declaration: { state: 'valid' },
  assessedAt: '2026-11-20T09:30:00.000Z',
} as const;

const RESULTS = [
  {
    checkId: 'identification.affected-roles',
    requirement: 'identification',
    level: 'identified',
    needs: 'declaration',
    status: 'pass',
    message: 'They are consumers.',
  },
  {
    checkId: 'identification.jurisdictions',
    requirement: 'identification',
    level: 'identified',
    needs: 'declaration',
    status: 'undetermined',
    message: 'In which countries or states are the customers?',
    fix: {
      type: 'yaml',
      entityRef: LOAN.entityRef,
      location: 'url:https://git.fernhill.example/loans/catalog-info.yaml',
      path: 'spec.affected',
      yaml: 'spec:\n  affected:\n    jurisdictions: [<country>]\n',
    },
  },
  {
    checkId: 'identification.classification-confirmed',
    requirement: 'identification',
    level: 'identified',
    needs: 'records',
    status: 'fail',
    message: 'Nobody has confirmed it.',
    fix: { type: 'portal', room: 'confirmations' },
  },
  {
    checkId: 'identification.vulnerable-groups-considered',
    requirement: 'identification',
    level: 'identified',
    needs: 'declaration',
    status: 'waived',
    message: 'Waived until 2027-01-31, for which user:default/ada answers.',
  },
] as const;

/** What holds the interaction of the reports back, of its results. */
export type Standing = 'held' | 'waived' | 'met';

/** What a portal would answer about a service with one interaction. */
export function gateReport(
  standing: Standing,
  asked: Partial<GateRequest> = {},
  rules: Parameters<typeof gateTerms>[0]['policy']['rules'] = [],
): GateReport {
  const results = RESULTS.filter(
    ({ status }) =>
      standing === 'held' ||
      status === 'pass' ||
      (standing === 'waived' && status === 'waived'),
  );
  const report = judgeGate({
    entity: {
      entityRef: 'component:default/loan-api',
      kind: 'Component',
      title: 'Loan API',
      level: 'declared',
      declaration: { state: 'valid' },
    },
    interactions: [
      {
        ...LOAN,
        level: standing === 'met' ? 'identified' : 'declared',
        results: results as never,
      },
    ],
    terms: gateTerms({
      asked: { level: 'identified', ...asked },
      policy: { waivers: 'when-asked', hasRules: rules.length > 0, rules },
      today: '2026-11-23',
    }),
    asOf: '2026-11-23',
    checks: [
      {
        id: 'identification.jurisdictions',
        title: 'It is known in which countries the customers are',
      },
    ],
  });
  return gateReportSchema.parse(report);
}
