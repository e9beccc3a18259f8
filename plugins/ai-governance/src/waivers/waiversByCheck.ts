import type { WaiverItem } from '@ai-governance/backstage-plugin-ai-governance-common';

/** Whether a waiver counts, or may come to: it is not over yet. */
export function isCurrent({ state }: WaiverItem): boolean {
  return state === 'approved' || state === 'requested';
}

/** By check, the waiver that counts, or else the one that is asked for. */
export function waiversByCheck(
  waivers: readonly WaiverItem[],
): Map<string, WaiverItem> {
  const current = waivers.filter(isCurrent);
  return new Map(
    ['requested', 'approved'].flatMap(state =>
      current
        .filter(waiver => waiver.state === state)
        .map(waiver => [waiver.checkId, waiver] as const),
    ),
  );
}
