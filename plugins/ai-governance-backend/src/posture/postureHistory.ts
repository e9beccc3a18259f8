import {
  lowestLevel,
  PostureHistoryEntry,
  PostureLevel,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { StoredPostureChange } from './PostureStore';

function toEntry(change: StoredPostureChange): PostureHistoryEntry {
  const { interactionRef: _, ...entry } = change;
  return entry;
}

/** The history of an interaction: its changes as they are, newest first. */
export function historyOfInteraction(
  changes: readonly StoredPostureChange[],
): PostureHistoryEntry[] {
  return changes.map(toEntry);
}

/**
 * The history of an AI system or service: after each change of one of its
 * interactions, the lowest level of those it had then.
 *
 * @param changes - of the interactions that the caller may see, oldest first
 */
export function historyOfTarget(
  changes: readonly (StoredPostureChange & { tied: boolean })[],
  none: PostureLevel,
): PostureHistoryEntry[] {
  const current = new Map<
    string,
    { level: PostureLevel; declarationLevel: PostureLevel }
  >();
  const entries: PostureHistoryEntry[] = [];
  for (const { tied, ...change } of changes) {
    const { interactionRef, level, declarationLevel } = change;
    const wasTied = current.has(interactionRef);
    if (tied && level !== 'removed') {
      current.set(interactionRef, {
        level,
        declarationLevel: declarationLevel ?? level,
      });
    } else {
      current.delete(interactionRef);
    }
    if (tied || wasTied) {
      const levels = [...current.values()];
      entries.push({
        ...toEntry(change),
        interactionRef,
        level: lowestLevel(levels.map(item => item.level)) ?? none,
        declarationLevel:
          lowestLevel(levels.map(item => item.declarationLevel)) ?? none,
        summary: undefined,
        inputsVersion: undefined,
      });
    }
  }
  return entries.reverse();
}
