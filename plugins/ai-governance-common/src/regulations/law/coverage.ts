import { InteractionFacts } from '../../facts/types';
import { LAW_DOMAINS, LawDomain } from '../packs/domains';
import { RegulationOptions } from './options';
import { placeWithin } from './places';
import { RegulationQuestion } from './types';

const BY_SUBJECT: Partial<Record<string, readonly LawDomain[]>> = {
  credit: ['credit'],
  insurance: ['insurance'],
  'financial-services': ['financial-conduct'],
  'account-access': ['financial-conduct'],
  hiring: ['employment'],
  promotion: ['employment'],
  employment: ['employment'],
  healthcare: ['health'],
  'government-service': ['public-administration'],
  administrative: ['public-administration'],
  licence: ['public-administration'],
  'content-moderation': ['online-platforms'],
};

const BY_SECTOR: Partial<Record<string, readonly LawDomain[]>> = {
  banking: ['financial-conduct'],
  credit: ['credit'],
  insurance: ['insurance'],
  payments: ['financial-conduct'],
  employment: ['employment'],
  healthcare: ['health'],
  'mental-health': ['health'],
  'online-platform': ['online-platforms'],
  'public-sector': ['public-administration'],
};

const IN_WORDS: Record<LawDomain, string> = {
  ai: 'AI',
  'data-protection': 'data protection',
  credit: 'credit',
  employment: 'employment',
  'financial-conduct': 'conduct in financial services',
  health: 'health care',
  insurance: 'insurance',
  'online-platforms': 'online platforms',
  'public-administration': 'public administration',
};

/** The fields of law that an interaction touches, as far as it is declared. */
export function domainsOf({ spec }: InteractionFacts): LawDomain[] {
  const { affected, decision } = spec;
  const touched = new Set<LawDomain>([
    'ai',
    ...(BY_SUBJECT[decision?.subject ?? ''] ?? []),
    ...(BY_SECTOR[affected?.sector ?? ''] ?? []),
  ]);
  if (decision?.personalData !== false) {
    touched.add('data-protection');
  }
  return LAW_DOMAINS.filter(domain => touched.has(domain));
}

/**
 * One question for each place whose law on something that the interaction
 * touches no loaded pack speaks of.
 */
export function coverageQuestions(
  facts: InteractionFacts,
  { packs }: Pick<RegulationOptions, 'packs'>,
): RegulationQuestion[] {
  return (facts.spec.affected?.jurisdictions ?? []).flatMap(place => {
    const covered = new Set(
      packs
        .filter(pack => placeWithin(place, pack.jurisdictions) === 'inside')
        .flatMap(({ covers }) => covers),
    );
    const open = domainsOf(facts).filter(domain => !covered.has(domain));
    const fields = open.map(domain => IN_WORDS[domain]).join(', ');
    return open.length === 0
      ? []
      : [
          {
            id: 'regulation.coverage',
            question: `No pack that is loaded speaks of the law of ${place} on: ${fields}. What does it want?`,
            entityRefs: [],
            rowIds: [],
          },
        ];
  });
}
