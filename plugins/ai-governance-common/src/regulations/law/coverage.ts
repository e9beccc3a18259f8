import { liesIn } from '../../checks/jurisdictions';
import { InteractionFacts } from '../../facts/types';
import { LAW_DOMAINS, LawDomain } from '../packs/domains';
import { RegulationOptions } from './options';
import { placeWithin } from './places';
import { CoverageReview, RegulationQuestion, UncoveredLaw } from './types';

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

/** A field of law, as a part of a sentence. @public */
export function lawDomainInWords(domain: LawDomain): string {
  return IN_WORDS[domain];
}

/** The last review that speaks of a place on a date. */
function reviewOf(
  { jurisdiction, domain }: UncoveredLaw,
  { asOf, reviews = [] }: Pick<RegulationOptions, 'asOf' | 'reviews'>,
): CoverageReview | undefined {
  return reviews
    .filter(
      review =>
        review.domain === domain &&
        liesIn(jurisdiction, review.jurisdiction) &&
        review.reviewedOn <= asOf &&
        asOf <= review.reviewBy &&
        (review.endedOn === undefined || asOf < review.endedOn),
    )
    .reduce<CoverageReview | undefined>(
      (last, review) =>
        last && last.reviewedOn > review.reviewedOn ? last : review,
      undefined,
    );
}

/**
 * The fields of law that an interaction touches and no loaded pack speaks of,
 * each with the review that answers for it, if there is one.
 */
export function uncoveredLaw(
  facts: InteractionFacts,
  options: Pick<RegulationOptions, 'packs' | 'asOf' | 'reviews'>,
): UncoveredLaw[] {
  const { packs } = options;
  const places = new Set(facts.spec.affected?.jurisdictions ?? []);
  return [...places].flatMap(jurisdiction => {
    const covered = new Set(
      packs
        .filter(
          pack => placeWithin(jurisdiction, pack.jurisdictions) === 'inside',
        )
        .flatMap(({ covers }) => covers),
    );
    return domainsOf(facts)
      .filter(domain => !covered.has(domain))
      .map(domain => ({
        jurisdiction,
        domain,
        review: reviewOf({ jurisdiction, domain }, options),
      }));
  });
}

/**
 * One question for each place whose law on something that the interaction
 * touches neither a loaded pack nor a review speaks of.
 */
export function coverageQuestions(
  uncovered: readonly UncoveredLaw[],
): RegulationQuestion[] {
  const open = uncovered.filter(({ review }) => !review);
  return [...new Set(open.map(({ jurisdiction }) => jurisdiction))].map(
    place => {
      const domains = open
        .filter(({ jurisdiction }) => jurisdiction === place)
        .map(({ domain }) => domain);
      const fields = domains.map(lawDomainInWords).join(', ');
      return {
        id: 'regulation.coverage',
        question: `No pack that is loaded speaks of the law of ${place} on: ${fields}. What does it want?`,
        jurisdiction: place,
        domains,
        entityRefs: [],
        rowIds: [],
      };
    },
  );
}
