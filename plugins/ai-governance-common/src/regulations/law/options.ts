import { RegulatedAs } from '../../kinds/regulatedAs';
import { RegulationPack } from '../packs/packSchema';
import { SelectedPack } from '../packs/selectPacks';
import { Adoption, Transposition } from './types';

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
  adoptions?: readonly Adoption[];
  /**
   * Whether a person with the right role has confirmed the interaction’s
   * classification as it stands.
   */
  confirmed?: boolean;
  /** What we are in every interaction, unless its declaration says otherwise. */
  organisation?: RegulatedAs;
}
