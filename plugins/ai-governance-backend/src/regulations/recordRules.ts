import {
  LAW_DOMAINS,
  LawDomain,
  placeWithin,
  transposingStates,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { InputError, NotFoundError } from '@backstage/errors';
import { CurrentLaw, RowInPack } from './CurrentLaw';

const NEEDS_NATIONAL_LAW = 'needs-national-law';

function needsNationalLaw({ row }: RowInPack): boolean {
  return [row.status, row.statusBefore].includes(NEEDS_NATIONAL_LAW);
}

/** The row of an id. @throws NotFoundError if no pack has it */
export function requireRow(law: CurrentLaw, rowId: string): RowInPack {
  const row = law.rows.get(rowId);
  if (!row) {
    throw new NotFoundError(
      `There is no row ${rowId} in the packs in use; GET /regulations lists them`,
    );
  }
  return row;
}

/**
 * Makes sure that a state has to write a row into its law.
 * @throws InputError if not, with what can be recorded
 */
export function requireState(
  law: CurrentLaw,
  rowId: string,
  state: string,
): void {
  const found = requireRow(law, rowId);
  if (!needsNationalLaw(found)) {
    const directives = [...law.rows.values()]
      .filter(needsNationalLaw)
      .map(({ row }) => row.id);
    throw new InputError(
      `The row ${rowId} is no directive that states have to write into their law; those that are: ${directives.join(
        ', ',
      )}`,
    );
  }
  const states = transposingStates(found.jurisdictions);
  if (!states.includes(state)) {
    throw new InputError(
      `state: found "${state}", allowed is one of ${states.join(', ')}`,
    );
  }
}

/**
 * Makes sure that no pack speaks of a field of law in a place.
 * @throws InputError if one does, with what is open there
 */
export function requireUncovered(
  law: CurrentLaw,
  { jurisdiction, domain }: { jurisdiction: string; domain: LawDomain },
): void {
  const there = law.packs.filter(
    pack => placeWithin(jurisdiction, pack.jurisdictions) === 'inside',
  );
  const pack = there.find(({ covers }) => covers.includes(domain));
  if (pack) {
    const open = LAW_DOMAINS.filter(
      other => !there.some(({ covers }) => covers.includes(other)),
    );
    throw new InputError(
      `domain: found "${domain}", but the pack ${
        pack.id
      } speaks of that in ${jurisdiction}, so adopt its rows; allowed is one of ${open.join(
        ', ',
      )}`,
    );
  }
}

/** @throws InputError if a review may not count until a day */
export function requireReviewBy(
  reviewBy: string,
  { today, latest }: { today: string; latest: string },
): void {
  if (reviewBy <= today || reviewBy > latest) {
    throw new InputError(
      `reviewBy: found "${reviewBy}", allowed is a date after ${today} and no later than ${latest}`,
    );
  }
}
