import { useRouteRef } from '@backstage/core-plugin-api';
import { ListState, writeListState } from '../../posture/listState';
import { PAGE_PATHS, rootRouteRef } from '../../routes';

/** The path of the list, opened with some filters. */
export function useInteractionsPath(): (state: Partial<ListState>) => string {
  const root = useRouteRef(rootRouteRef)();
  return state => {
    const search = writeListState(state).toString();
    const path = `${root}/${PAGE_PATHS.interactions}`;
    return search ? `${path}?${search}` : path;
  };
}
