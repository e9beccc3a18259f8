import { AiSystemEntity, AiSystemSpec } from '../../kinds/aiSystem';
import { API_VERSION } from '../../kinds/constants';

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

/** The AI systems behind the exemplary interaction, anew each time. */
export function exemplarySystems(): AiSystemEntity[] {
  return [
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
  ];
}
