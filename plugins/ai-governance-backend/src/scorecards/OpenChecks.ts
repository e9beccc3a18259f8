import { PostureItem } from '@ai-governance/backstage-plugin-ai-governance-common';
import { LRUCache } from 'lru-cache';
import { GovernanceDatabase } from '../database/GovernanceDatabase';
import {
  PostureStore,
  StoredPostureWithResults,
} from '../posture/PostureStore';

/** The checks of one interaction that ask for something, by their ids. */
export interface OpenChecksOfOne {
  failing: string[];
  asking: string[];
}

const MAX_REMEMBERED = 50_000;

/** Results are large, so only as many as this are held at once. */
const READ_AT_ONCE = 250;

function openChecksOf(posture: StoredPostureWithResults): OpenChecksOfOne {
  const idsOf = (wanted: string) =>
    posture.results
      .filter(({ status }) => status === wanted)
      .map(({ checkId }) => checkId);
  return { failing: idsOf('fail'), asking: idsOf('undetermined') };
}

/** One assessment; it never changes, so what it said can be remembered. */
function assessmentOf(interaction: {
  assessedAt?: string;
  inputsVersion?: string;
}): string {
  return `${interaction.assessedAt} ${interaction.inputsVersion}`;
}

/** Tells which checks of many interactions fail or ask. */
export class OpenChecks {
  private readonly database: GovernanceDatabase;
  private readonly postures: PostureStore;
  private readonly remembered: LRUCache<
    string,
    OpenChecksOfOne & { assessment: string }
  >;

  constructor(options: {
    database: GovernanceDatabase;
    postures: PostureStore;
  }) {
    this.database = options.database;
    this.postures = options.postures;
    this.remembered = new LRUCache({ max: MAX_REMEMBERED });
  }

  /** By interaction; one that was just removed is left out. */
  async of(
    interactions: readonly PostureItem[],
  ): Promise<Map<string, OpenChecksOfOne>> {
    const found = new Map<string, OpenChecksOfOne>();
    const unknown: string[] = [];
    for (const interaction of interactions) {
      const { entityRef } = interaction;
      const known = this.remembered.get(entityRef);
      if (known?.assessment === assessmentOf(interaction)) {
        found.set(entityRef, known);
      } else {
        unknown.push(entityRef);
      }
    }
    for (let start = 0; start < unknown.length; start += READ_AT_ONCE) {
      const postures = await this.postures.getMany(
        this.database.reader,
        unknown.slice(start, start + READ_AT_ONCE),
      );
      for (const posture of postures) {
        const open = openChecksOf(posture);
        const assessment = assessmentOf(posture);
        this.remembered.set(posture.interactionRef, { ...open, assessment });
        found.set(posture.interactionRef, open);
      }
    }
    return found;
  }
}
