import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { buildInteractionFacts } from '../../facts/buildInteractionFacts';
import { InteractionFacts } from '../../facts/types';
import { AiSystemEntity, AiSystemSpec } from '../../kinds/aiSystem';
import { API_VERSION } from '../../kinds/constants';
import { CustomerInteractionEntity } from '../../kinds/customerInteraction';
import { withEntitlements } from '../../regulations/entitlements/withEntitlements';
import { PACKS } from './packs';

/** The date as of which all fixtures are judged. */
export const AS_OF = '2026-11-23';

/** A small catalog around one customer interaction. */
export interface Catalog {
  interaction: CustomerInteractionEntity;
  aiSystems: AiSystemEntity[];
  others: Entity[];
  /** References that nobody can look up. */
  unknown: string[];
  /** What other files declare, by reference and place; `undefined` if nobody can look. */
  declaredElsewhere: { ref: string; location: string }[] | undefined;
}

/** What the checks see of a catalog. */
export function factsOf(catalog: Catalog): InteractionFacts {
  const { interaction, aiSystems, others, unknown } = catalog;
  const byRef = new Map(
    [...aiSystems, ...others].map(entity => [
      stringifyEntityRef(entity),
      entity,
    ]),
  );
  const declared = buildInteractionFacts({
    entity: interaction,
    asOf: AS_OF,
    annotatingServices: [],
    lookup: ref => {
      const entity = byRef.get(ref);
      if (entity) {
        return { presence: 'found', entity };
      }
      return { presence: unknown.includes(ref) ? 'unknown' : 'missing' };
    },
    conflicts: catalog.declaredElsewhere
      ?.filter(({ ref }) => ref === stringifyEntityRef(interaction))
      .map(({ location }) => location),
  });
  return withEntitlements(declared, { packs: PACKS });
}

function plainEntity(kind: string, name: string, spec: object = {}): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name },
    spec: { ...spec },
  };
}

/** Who is responsible for what touches customers, anew each time. */
function responsibilities(
  owner: string,
): NonNullable<AiSystemSpec['responsibilities']> {
  return [
    { activity: 'impact-assessment', party: 'organisation', owner },
    { activity: 'model-monitoring', party: 'organisation', owner },
    {
      activity: 'human-oversight',
      party: 'organisation',
      owner: 'group:default/credit-operations',
    },
    {
      activity: 'customer-information',
      party: 'organisation',
      owner: 'group:default/lending',
    },
    {
      activity: 'concern-handling',
      party: 'organisation',
      owner: 'group:default/lending',
    },
    { activity: 'incident-notification', party: 'shared', owner },
  ];
}

/** An interaction that leaves no declaration check anything to say, anew each time. */
export function exemplary(): Catalog {
  return {
    interaction: {
      apiVersion: API_VERSION,
      kind: 'CustomerInteraction',
      metadata: {
        name: 'loan-pre-approval',
        title: 'Loan pre-approval',
        description:
          'The first answer to an application for a loan, on our site or at the till of a partner shop.',
        annotations: {
          'backstage.io/managed-by-location':
            'url:https://git.fernhill.example/lending/loans/catalog-info.yaml',
        },
      },
      spec: {
        type: 'eligibility',
        lifecycle: 'production',
        owner: 'group:default/lending',
        system: 'system:default/lending',
        purpose:
          'Tells applicants within a minute whether they can have a loan, and at which rate.',
        aiSystems: [
          'aisystem:default/credit-scorer',
          'aisystem:default/payslip-reader',
        ],
        services: ['component:default/loan-application-api'],
        materiality: {
          material: true,
          rationale:
            'A refusal keeps people from buying a car or mending a roof, and nothing else decides.',
        },
        affected: {
          roles: ['consumer', 'business'],
          jurisdictions: ['DE', 'FR', 'GB'],
          sector: 'credit',
          peoplePerYear: 120000,
          vulnerableGroups: [
            'young adults without a credit history',
            'people in debt counselling',
          ],
        },
        decision: {
          subject: 'credit',
          humanRole: 'on-request',
          effect: 'legal',
          personalData: true,
          specialCategories: false,
          profiling: true,
        },
        classification: {
          contact: { directInteraction: false },
          content: { recommender: false },
          data: {
            sources: ['customer', 'elsewhere'],
            lawfulBases: ['contract'],
            directMarketing: false,
            emotionRecognition: false,
            biometricCategorisation: false,
          },
          use: { personalisedOffer: true },
        },
        regulatedAs: {
          creditor: true,
          onlinePlatform: false,
          publicBody: false,
          publicServiceProvider: false,
          fcaFirm: true,
        },
        oversight: {
          reviewers: 'group:default/credit-operations',
          canOverride: true,
          understandsOutput: true,
          seesOtherInformation: true,
        },
        impacts: [
          {
            area: 'financial',
            description:
              'Somebody who could repay is refused and borrows elsewhere at a higher rate.',
            severity: 'high',
            likelihood: 'possible',
            mitigation:
              'Applications close to the threshold go to a credit officer before any refusal.',
          },
          {
            area: 'fairness',
            description:
              'People with foreign or irregular income score lower than they should.',
            severity: 'high',
            likelihood: 'possible',
            mitigation:
              'Refusal rates are compared between groups every month, and gaps above two points are investigated.',
          },
          {
            area: 'privacy',
            description:
              'Account movements that have nothing to do with the loan are read.',
            severity: 'low',
            likelihood: 'unlikely',
            mitigation:
              'Only categories and sums of account movements leave the reader.',
          },
        ],
        impactAssessment: {
          ref: 'https://docs.fernhill.example/assessments/loan-pre-approval',
          date: '2026-05-04',
        },
        safeguards: [
          {
            kind: 'human-review',
            description:
              'A credit officer looks again at every refusal that an applicant contests.',
          },
          {
            kind: 'bias-testing',
            description:
              'Each new version of the score is tested on applicants of all age groups.',
          },
        ],
        transparency: {
          role: 'A computer program works out how likely you are to repay, and we refuse or offer the loan by that result. People look at it when you ask them to.',
          dataTypes: [
            {
              name: 'income',
              source: 'your payslips',
              purpose: 'to see what is left to repay a loan',
            },
            {
              name: 'existing loans',
              source: 'the credit bureau',
              purpose: 'to see what you already owe',
            },
            {
              name: 'payment history',
              source: 'your account with us',
              purpose: 'to see whether earlier loans were repaid in time',
            },
          ],
          factors: [
            'How much of your income is left after rent and other loans: the more, the better.',
            'Payments that were more than a month late in the last three years count against you.',
          ],
          limitations: [
            'The score knows little about people who have never had a loan.',
            'Payslips in languages other than English, French and German are often misread.',
          ],
          knownRisks: [
            'You may be refused although you could repay, above all if your income changes from month to month.',
          ],
          rights: [
            {
              right: 'human-review',
              how: 'Open the review form in your letter, enter the application number and say what we should look at.',
              channel: 'web-form',
              within: 'P30D',
              canChange: 'the refusal, the amount and the rate',
            },
            {
              right: 'contest',
              how: 'Call us and say that you contest the decision; we take down your reasons.',
              channel: 'phone',
              within: 'P30D',
              canChange: 'the decision and what we store about it',
            },
            {
              right: 'explanation',
              how: 'Choose “Explain my result” in the review form.',
              channel: 'web-form',
              within: 'P14D',
            },
            {
              right: 'access',
              how: 'Log in and choose “What we know about me”, or write to us.',
              channel: 'email',
              within: 'P14D',
            },
            {
              right: 'correction',
              how: 'Write to us which entry is wrong and attach a proof.',
              channel: 'email',
              within: 'P14D',
            },
            {
              right: 'complaint',
              how: 'Tell us by phone what went wrong and what you would like us to do.',
              channel: 'phone',
              within: 'P30D',
            },
          ],
          languages: ['de', 'fr', 'en'],
          channels: [
            {
              kind: 'web',
              format: 'html',
              rationale:
                'Applicants are on our site already when they need to know.',
            },
            {
              kind: 'letter',
              format: 'print',
              rationale:
                'A refusal goes out by post, and people keep the letter.',
            },
          ],
        },
        feedback: {
          channels: [
            {
              purposes: ['feedback', 'concern', 'review'],
              type: 'web-form',
              address: 'https://www.fernhill.example/loans/review',
              accessibility: {
                standard: 'WCAG 2.2 AA',
                testedOn: '2026-04-01',
              },
              told: ['notice', 'letter'],
            },
            {
              purposes: ['concern'],
              type: 'email',
              address: 'loans@fernhill.example',
              told: ['website'],
            },
            {
              purposes: ['concern', 'review'],
              type: 'phone',
              address: '+49 30 5550 1234',
              told: ['letter', 'website'],
            },
          ],
          acknowledgeWithin: 'P2D',
          resolveWithin: 'P30D',
        },
      },
    },
    aiSystems: [
      {
        apiVersion: API_VERSION,
        kind: 'AiSystem',
        metadata: {
          name: 'credit-scorer',
          title: 'Retail credit scorer',
          annotations: {
            'backstage.io/managed-by-location':
              'url:https://git.fernhill.example/risk/scorer/catalog-info.yaml',
          },
        },
        spec: {
          type: 'predictive-model',
          lifecycle: 'production',
          owner: 'group:default/lending-risk',
          purpose: 'Estimates how likely an applicant is to repay.',
          intendedUse: ['Consumer loans up to 50,000 euros or pounds.'],
          notIntendedFor: ['Business loans.', 'Setting limits on open credit.'],
          classification: {
            aiActClass: 'high-risk-annex-iii',
            annexIIIAreas: ['credit'],
            onMarketSince: '2024-03-01',
          },
          roles: ['both'],
          suppliers: [
            {
              name: 'Larchmere Bureau Ltd',
              provides: 'Records of loans with other companies',
              commitments: {
                notifyWithin: 'PT24H',
                dataUse: 'Answers our enquiries only.',
                performance: 'Corrects wrong entries within five working days.',
                reviewSupport: true,
                responsibleUse: 'https://www.larchmere.example/fair-records',
              },
            },
          ],
          responsibilities: responsibilities('group:default/lending-risk'),
          responsibleUse: ['https://www.fernhill.example/responsible-ai'],
        },
      },
      {
        apiVersion: API_VERSION,
        kind: 'AiSystem',
        metadata: { name: 'payslip-reader', title: 'Payslip reader' },
        spec: {
          type: 'predictive-model',
          lifecycle: 'production',
          owner: 'group:default/document-services',
          purpose: 'Reads amounts from photographs of payslips.',
          notIntendedFor: ['Handwritten documents.'],
          roles: ['deployer'],
          classification: {
            aiActClass: 'not-high-risk',
            onMarketSince: '2025-01-15',
          },
          suppliers: [
            {
              name: 'Inkwell Reading GmbH',
              provides: 'The reading of photographs, as a service',
              commitments: {
                notifyWithin: 'PT48H',
                dataUse: 'Deletes each photograph once it is read.',
                performance: 'Reads 98 of 100 amounts without a mistake.',
                reviewSupport: true,
                responsibleUse: 'https://inkwell.example/responsible-use',
              },
            },
          ],
          responsibilities: [
            ...responsibilities('group:default/document-services'),
            { activity: 'model-development', party: 'supplier' },
          ],
          responsibleUse: ['https://policies.fernhill.example/reading-papers'],
        },
      },
    ],
    others: [
      plainEntity('Component', 'loan-application-api', {
        lifecycle: 'production',
      }),
      plainEntity('Group', 'lending'),
      plainEntity('Group', 'credit-operations'),
      plainEntity('Group', 'lending-risk'),
      plainEntity('Group', 'document-services'),
      plainEntity('System', 'lending'),
    ],
    unknown: [],
    declaredElsewhere: [],
  };
}
