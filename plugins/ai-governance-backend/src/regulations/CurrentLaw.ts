import {
  Adoption,
  CoverageReview,
  RegulatedAs,
  RegulationOptions,
  SelectedPack,
  SelectedRow,
  Transposition,
  UncoveredLaw,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  canonicalHash,
  RegulationSettings,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { JsonObject } from '@backstage/types';
import { Tx } from '../database/GovernanceDatabase';
import { RegulationRecordKinds, RegulationStore } from './RegulationStore';

/** What laws are judged by, but for the date and the single interaction. */
export type Law = Omit<RegulationOptions, 'asOf' | 'confirmed'> & {
  packs: readonly SelectedPack[];
};

/** A row as it stands in its pack. */
export interface RowInPack {
  row: SelectedRow;
  jurisdictions: string[];
  /**
   * What the row says of the law. When somebody last looked it up, and what
   * config says about it, are no part of that.
   */
  content: JsonObject;
  contentHash: string;
}

function rowInPack(pack: SelectedPack, row: SelectedRow): RowInPack {
  const { verifiedOn, overridden, switchedOff, ...rest } = row;
  const jurisdictions = row.jurisdictions ?? pack.jurisdictions;
  const content = JSON.parse(JSON.stringify({ ...rest, jurisdictions }));
  return { row, jurisdictions, content, contentHash: canonicalHash(content) };
}

function toAdoption(record: RegulationRecordKinds['adoption']): Adoption {
  const { rowId, adoptedBy, adoptedOn, ended } = record;
  return { rowId, adoptedBy, adoptedOn, endedOn: ended?.on };
}

function toTransposition(
  record: RegulationRecordKinds['transposition'],
): Transposition {
  const { rowId, state, from, citation } = record;
  return { rowId, state, from, citation };
}

function toReview(record: RegulationRecordKinds['review']): CoverageReview {
  const { id, version, ended, ...review } = record;
  return { ...review, endedOn: ended?.on };
}

/** The law as it is known today: packs, and what the legal team recorded. */
export class CurrentLaw {
  readonly packs: readonly SelectedPack[];
  /** What we are in the eyes of laws, by config. */
  readonly organisation: RegulatedAs;
  /** Changes with the packs, and with what config says of us. */
  readonly version: string;
  /** The rows of all packs, by id. */
  readonly rows: ReadonlyMap<string, RowInPack>;
  private readonly store: RegulationStore;

  constructor(options: RegulationSettings & { store: RegulationStore }) {
    this.packs = options.packs;
    this.organisation = options.organisation;
    this.store = options.store;
    this.version = canonicalHash([options.packs, options.organisation]);
    this.rows = new Map(
      options.packs.flatMap(pack =>
        pack.rows.map(row => [row.id, rowInPack(pack, row)] as const),
      ),
    );
  }

  /**
   * A version of what is recorded on some rows, and of the reviews that answer
   * where packs end, so that nobody is told of a change that does not touch
   * them.
   */
  versionFor(
    { adoptions = [], transpositions = [] }: Law,
    rows: Record<string, unknown>,
    uncovered: readonly UncoveredLaw[],
  ): string {
    const touches = ({ rowId }: { rowId: string }) =>
      Object.hasOwn(rows, rowId);
    return canonicalHash([
      adoptions.filter(touches),
      transpositions.filter(touches),
      uncovered.map(({ review }) => review ?? null),
    ]);
  }

  /**
   * What to judge by now. Whoever adopted a row that says something else since
   * has not adopted the row of today.
   */
  async read(tx: Tx): Promise<Law> {
    const adoptions = await this.store.list(tx, 'adoption');
    const transpositions = await this.store.list(tx, 'transposition');
    const reviews = await this.store.list(tx, 'review');
    return {
      packs: this.packs,
      organisation: this.organisation,
      adoptions: adoptions
        .filter(
          ({ rowId, contentHash }) =>
            this.rows.get(rowId)?.contentHash === contentHash,
        )
        .map(toAdoption),
      transpositions: transpositions
        .filter(({ ended }) => !ended)
        .map(toTransposition),
      reviews: reviews.map(toReview),
    };
  }
}
