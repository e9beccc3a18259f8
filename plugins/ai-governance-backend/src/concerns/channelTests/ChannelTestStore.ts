import { ChannelTest } from '@ai-governance/backstage-plugin-ai-governance-common';
import { Tx } from '../../database/GovernanceDatabase';

/** What the tests of the channels of an interaction come to. */
export interface ChannelTestOutcome {
  /** The last that reached us, as YYYY-MM-DD. */
  lastTestedOn?: string;
  /** The channels whose last test did not, by their names. */
  unreachedChannels: { channel: string; testedOn: string }[];
}

/** Keeps the tests of channels. */
export interface ChannelTestStore {
  add(tx: Tx, test: ChannelTest): Promise<void>;
  /** The tests of an interaction, newest first. */
  listOf(tx: Tx, interactionRef: string, limit: number): Promise<ChannelTest[]>;
  /** By interaction; those without any test are left out. */
  outcomes(
    tx: Tx,
    interactionRefs: readonly string[],
  ): Promise<Map<string, ChannelTestOutcome>>;
}
