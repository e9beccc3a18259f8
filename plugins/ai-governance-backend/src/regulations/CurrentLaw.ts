import {
  RegulatedAs,
  RegulationOptions,
  SelectedPack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  canonicalHash,
  RegulationSettings,
} from '@ai-governance/backstage-plugin-ai-governance-node';
import { Tx } from '../database/GovernanceDatabase';

/** What laws are judged by, but for the date and the single interaction. */
export type Law = Omit<RegulationOptions, 'asOf' | 'confirmed'> & {
  packs: readonly SelectedPack[];
};

/** The law as it is known today: packs, and what the legal team recorded. */
export class CurrentLaw {
  readonly packs: readonly SelectedPack[];
  /** What we are in the eyes of laws, by config. */
  readonly organisation: RegulatedAs;
  /** Changes with the packs, and with what config says of us. */
  readonly version: string;

  constructor(options: RegulationSettings) {
    this.packs = options.packs;
    this.organisation = options.organisation;
    this.version = canonicalHash([options.packs, options.organisation]);
  }

  /**
   * A version of what is recorded on some rows, so that nobody is told of a
   * change that does not touch them.
   */
  versionFor(
    { adoptions = [], transpositions = [] }: Law,
    rows: Record<string, unknown>,
  ): string {
    const touches = ({ rowId }: { rowId: string }) =>
      Object.hasOwn(rows, rowId);
    return canonicalHash([
      adoptions.filter(touches),
      transpositions.filter(touches),
    ]);
  }

  /** What to judge by now. */
  async read(_tx: Tx): Promise<Law> {
    return { packs: this.packs, organisation: this.organisation };
  }
}
