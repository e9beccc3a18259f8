import { CustomerInteractionSpec } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Entity } from '@backstage/catalog-model';
import { interaction } from './entities';

/** An interaction that declares all that the level `identified` asks for. */
export function identifiedInteraction(
  name: string,
  service: string,
  affected: CustomerInteractionSpec['affected'] = {},
): Entity {
  return interaction(name, {
    type: 'support',
    lifecycle: 'production',
    purpose: 'Answers what customers ask about their loan at any hour.',
    aiSystems: ['assistant'],
    services: [service],
    materiality: { material: true, rationale: 'Customers act on the answers.' },
    affected: {
      roles: ['consumer'],
      jurisdictions: ['DE'],
      peoplePerYear: 12_000,
      vulnerableGroups: ['people in debt counselling'],
      ...affected,
    },
    decision: {
      subject: 'information',
      humanRole: 'none',
      effect: 'none',
      personalData: false,
      specialCategories: false,
      profiling: false,
    },
    impacts: [
      {
        area: 'information',
        description: 'Somebody gets a wrong answer and pays too late.',
        severity: 'low',
        likelihood: 'possible',
        mitigation: 'Dates and amounts come from the ledger alone.',
      },
    ],
    impactAssessment: {
      ref: 'https://docs.fernhill.example/assessments/chat',
      date: '2026-05-04',
    },
    safeguards: [
      {
        kind: 'monitoring',
        description: 'A sample of answers is read again every week.',
      },
    ],
  });
}
