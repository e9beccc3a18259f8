import {
  CoverageAnswer,
  LawDomain,
  placeWithin,
  RegulationItem,
  RegulationList,
  RegulationListItem,
  regulationQueryParamsSchema,
  rowsAsOf,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { JsonObject } from '@backstage/types';
import { z } from 'zod';
import { StoredLaw, TouchingRows } from '../posture/PostureStore';
import { CurrentLaw, Law } from './CurrentLaw';
import { RegulationRecordKinds } from './RegulationStore';

/** What laws mean for one interaction that the caller may see. */
export interface TouchedByLaw {
  regulations: TouchingRows;
  law?: StoredLaw;
}

/** All records on laws, newest first. */
export interface RegulationRecords {
  adoptions: RegulationRecordKinds['adoption'][];
  transpositions: RegulationRecordKinds['transposition'][];
  reviews: RegulationRecordKinds['review'][];
}

type Query = z.infer<typeof regulationQueryParamsSchema>;

function keysChanged(before: JsonObject, now: JsonObject): string[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)]);
  return [...keys].filter(
    key => canonicalHash(before[key]) !== canonicalHash(now[key]),
  );
}

function toListItem(
  item: RegulationItem,
  options: {
    current: CurrentLaw;
    records: RegulationRecords;
    touched: readonly TouchedByLaw[];
  },
): RegulationListItem {
  const { current, records, touched } = options;
  const { rowId } = item;
  const { content, contentHash } = current.rows.get(rowId)!;
  const adoptions = records.adoptions.filter(other => other.rowId === rowId);
  const changed = adoptions.find(
    ({ ended, contentHash: adopted }) => !ended && adopted !== contentHash,
  );
  const counts = { yes: 0, undetermined: 0 };
  for (const { regulations } of touched) {
    if (Object.hasOwn(regulations, rowId)) {
      counts[regulations[rowId]] += 1;
    }
  }
  const unadopted = changed ? ('changed' as const) : ('provisional' as const);
  return {
    ...item,
    contentHash,
    adoptionState: item.adoption ? 'adopted' : unadopted,
    changedKeys: changed ? keysChanged(changed.content, content) : [],
    touches: counts,
    records: {
      adoptions: adoptions.map(({ content: _, ...shown }) => shown),
      transpositions: records.transpositions.filter(
        other => other.rowId === rowId,
      ),
    },
  };
}

function matches(item: RegulationListItem, query: Query): boolean {
  const { jurisdiction, state, touching, entityRef } = query;
  const term = (query.fullTextFilterTerm ?? '').trim().toLowerCase();
  const isTouching = item.touches.yes + item.touches.undetermined > 0;
  return (
    (!jurisdiction ||
      placeWithin(jurisdiction, item.jurisdictions) !== 'outside') &&
    (!state || state.includes(item.state)) &&
    (touching === undefined || isTouching === (touching === 'true')) &&
    (!entityRef || isTouching) &&
    [
      item.title,
      item.citation,
      item.rowId,
      item.packTitle,
      ...item.entitlements.map(({ title }) => title),
    ].some(text => text.toLowerCase().includes(term))
  );
}

/** Where packs end for some interactions, and what answers that. */
function coverageOf(
  touched: readonly TouchedByLaw[],
  reviews: readonly RegulationRecordKinds['review'][],
  asOf: string,
): CoverageAnswer[] {
  const counts = new Map<string, number>();
  for (const { law } of touched) {
    for (const { jurisdiction, domain } of law?.uncovered ?? []) {
      const key = `${jurisdiction} ${domain}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].sort().map(([key, interactions]) => {
    const [jurisdiction, domain] = key.split(' ') as [string, LawDomain];
    const about = reviews.filter(
      review =>
        review.domain === domain &&
        placeWithin(jurisdiction, [review.jurisdiction]) === 'inside',
    );
    const review = about.find(
      ({ reviewedOn, reviewBy, ended }) =>
        reviewedOn <= asOf && asOf <= reviewBy && (!ended || asOf < ended.on),
    );
    return {
      jurisdiction,
      domain,
      interactions,
      review,
      last: review ? undefined : about[0],
    };
  });
}

/**
 * The rows of the packs as of a date, with what is recorded on them, and how
 * many of the interactions that the caller may see they touch.
 */
export function regulationList(options: {
  current: CurrentLaw;
  law: Law;
  records: RegulationRecords;
  touched: readonly TouchedByLaw[];
  query: Query;
  asOf: string;
}): Omit<RegulationList, 'mayAdopt'> {
  const { current, law, records, touched, query, asOf } = options;
  const items = rowsAsOf({ ...law, asOf })
    .map(item => toListItem(item, { current, records, touched }))
    .filter(item => matches(item, query));
  return {
    asOf,
    packs: law.packs.map(({ id, title, jurisdictions, covers, rows }) => ({
      id,
      title,
      jurisdictions,
      covers,
      rows: rows.length,
    })),
    items,
    totalItems: items.length,
    coverage: coverageOf(touched, records.reviews, asOf),
  };
}
