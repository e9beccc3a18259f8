import { useRouteRef } from '@backstage/core-plugin-api';
import {
  WorkListState,
  writeWorkListState,
} from '../../workList/workListState';
import { PAGE_PATHS, rootRouteRef } from '../../routes';

/** The path of the work list, opened with some filters. */
export function useWorkListPath(): (state: Partial<WorkListState>) => string {
  const root = useRouteRef(rootRouteRef)();
  return state => `${root}/${PAGE_PATHS.workList}?${writeWorkListState(state)}`;
}
