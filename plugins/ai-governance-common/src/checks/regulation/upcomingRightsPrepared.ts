import { DateTime } from 'luxon';
import { InteractionFacts } from '../../facts/types';
import { Entitlement } from '../../regulations/law/types';
import { fail, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { inWords, lawsUnknown, typeOf } from '../entitlementsInForce';
import { fixForRights } from './fixForRights';

const MONTHS_AHEAD = 12;

/** When the first law starts that surely gives an entitlement. */
function startOf({ sources }: Entitlement): string | undefined {
  return sources
    .flatMap(({ places }) => places)
    .filter(({ applies, state }) => applies === 'yes' && state === 'upcoming')
    .flatMap(({ from }) => from ?? [])
    .sort()[0];
}

/** The rights that surely come within a year, soonest first. */
function coming({ entitlements, asOf }: InteractionFacts) {
  const horizon = DateTime.fromISO(asOf, { zone: 'utc' })
    .plus({ months: MONTHS_AHEAD })
    .toISODate()!;
  return (entitlements?.entitlements ?? [])
    .filter(
      entitlement =>
        entitlement.state === 'upcoming' &&
        typeOf(entitlement).kind === 'right',
    )
    .flatMap(entitlement => {
      const from = startOf(entitlement);
      return from && from <= horizon ? [{ entitlement, from }] : [];
    })
    .sort((one, other) => (one.from < other.from ? -1 : 1));
}

export const upcomingRightsPrepared: Check = {
  id: 'regulation.upcoming-rights-prepared',
  requirement: 'regulation',
  level: 'sustained',
  title: 'Rights that the law gives within a year have a way already',
  why: 'Reviewers, forms and letters are not ready on the day that a law starts unless somebody began in time.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const soon = coming(facts);
    if (soon.length === 0) {
      return notApplicable(
        `By the packs in use, no law that surely applies gives these customers a new right within ${MONTHS_AHEAD} months.`,
      );
    }
    const missing = soon.filter(
      ({ entitlement }) => entitlement.exercisable.state === 'missing',
    );
    if (missing.length === 0) {
      return pass(
        'The declaration shows a way to each right that comes within a year.',
      );
    }
    const [{ entitlement, from }] = missing;
    return fail(
      `From ${from} on, customers are due ${inWords(entitlement)} (${
        entitlement.sources[0].citation
      }), and have no full way to it. ${
        entitlement.exercisable.lacking[0].message
      }`,
      fixForRights(
        facts,
        missing.map(item => item.entitlement),
      ),
    );
  },
};
