import {
  RegulationOptions,
  SelectedPack,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { canonicalHash } from '@ai-governance/backstage-plugin-ai-governance-node';
import { Tx } from '../database/GovernanceDatabase';
import { RegulationSettings } from './RegulationConfig';

/** What laws are judged by, but for the date and the single interaction. */
export type Law = Omit<RegulationOptions, 'asOf' | 'confirmed'> & {
  packs: readonly SelectedPack[];
};

/** The law as it is known today: packs, and what the legal team recorded. */
export class CurrentLaw {
  readonly packs: readonly SelectedPack[];
  /** Changes with the packs, and with what config says of us. */
  readonly version: string;
  private readonly organisation: RegulationSettings['organisation'];

  constructor(options: {
    packs: readonly SelectedPack[];
    organisation: RegulationSettings['organisation'];
  }) {
    this.packs = options.packs;
    this.organisation = options.organisation;
    this.version = canonicalHash({
      packs: options.packs,
      organisation: options.organisation,
    });
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
