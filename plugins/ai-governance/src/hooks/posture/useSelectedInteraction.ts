import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'interaction';

/**
 * The interaction that the address names, if it is one of these; else the
 * first of them.
 */
export function useSelectedInteraction(
  entityRefs: readonly string[],
): string | undefined {
  const [params] = useSearchParams();
  const named = params.get(PARAMETER);
  return named !== null && entityRefs.includes(named) ? named : entityRefs[0];
}

/** The address, relative to the tab, that names an interaction. */
export function interactionSearch(entityRef: string): string {
  return `?${new URLSearchParams({ [PARAMETER]: entityRef })}`;
}
