import { RegulatedAs } from '../../kinds/regulatedAs';
import { RegulationPack } from '../packs/packSchema';
import { SelectedPack } from '../packs/selectPacks';
import { Adoption, CoverageReview, Transposition } from './types';

/**
 * What laws are judged by.
 * @public
 */
export interface RegulationOptions {
  /** The packs, as loaded or as {@link selectPacks} left them. */
  packs: readonly (RegulationPack | SelectedPack)[];
  /** The date as of which to judge, as YYYY-MM-DD. */
  asOf: string;
  transpositions?: readonly Transposition[];
  /** Of the rows as they are in the packs; of a changed row there is none. */
  adoptions?: readonly Adoption[];
  /** What the legal team found where packs end. */
  reviews?: readonly CoverageReview[];
  /**
   * Whether a person with the right role has confirmed the interaction’s
   * classification as it stands.
   */
  confirmed?: boolean;
  /** What we are in every interaction, unless its declaration says otherwise. */
  organisation?: RegulatedAs;
}
