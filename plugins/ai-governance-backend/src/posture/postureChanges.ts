import { InteractionFacts } from '@ai-governance/backstage-plugin-ai-governance-common';
import { referencesIn } from '../facts/referencesIn';
import {
  PostureInputs,
  PostureLink,
  StoredPostureWithResults,
} from './PostureStore';

/** What changed when no input did. */
const BECAUSE_OF_DATE = 'date';

/** What the posture of an interaction rests on. */
export function linksOf(facts: InteractionFacts): PostureLink[] {
  const interactionRef = facts.ref;
  const systems = new Set(facts.aiSystems.map(({ ref }) => ref));
  const services = new Set(facts.services.map(({ ref }) => ref));
  const others = new Set(referencesIn(facts).map(({ ref }) => ref));
  return [
    ...[...systems].map(ref => ({ ref, role: 'ai-system' as const })),
    ...[...services].map(ref => ({ ref, role: 'service' as const })),
    ...[...others]
      .filter(ref => !systems.has(ref) && !services.has(ref))
      .map(ref => ({ ref, role: 'reference' as const })),
  ].map(({ ref, role }) => ({ interactionRef, targetRef: ref, role }));
}

/** The systems and services among links, sorted. */
export function targetsOf(links: readonly PostureLink[]): string[] {
  return links
    .filter(link => link.role !== 'reference')
    .map(link => link.targetRef)
    .sort();
}

/** The checks that say something else than before. */
export function changedBetween(
  before: StoredPostureWithResults | undefined,
  now: StoredPostureWithResults,
) {
  const statusBefore = new Map(
    before?.results.map(({ checkId, status }) => [checkId, status]),
  );
  const changed = now.results
    .filter(({ checkId, status }) => statusBefore.get(checkId) !== status)
    .map(({ checkId, status }) => ({
      checkId,
      from: statusBefore.get(checkId),
      to: status,
    }));
  const checksNow = new Set(now.results.map(({ checkId }) => checkId));
  const gone = [...statusBefore]
    .filter(([checkId]) => !checksNow.has(checkId))
    .map(([checkId, from]) => ({ checkId, from, to: undefined }));
  return [...changed, ...gone];
}

/** What changed between two assessments; the date, if no input did. */
export function causesOf(before: PostureInputs, now: PostureInputs): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(now)]);
  const changed = [...names].filter(name => before[name] !== now[name]).sort();
  return changed.length > 0 ? changed : [BECAUSE_OF_DATE];
}
