import type { ListState } from '../../../posture/listState';

/** A change that takes all filters away. */
export const NO_FILTERS = {
  text: '',
  owner: [],
  system: [],
  level: [],
  requirement: [],
  status: [],
  declaration: [],
} satisfies Partial<ListState>;

/** Whether the list leaves anything out. */
export function isFiltered(state: ListState): boolean {
  return (Object.keys(NO_FILTERS) as (keyof typeof NO_FILTERS)[]).some(
    name => state[name].length > 0,
  );
}
