import {
  ConcernListState,
  writeConcernListState,
} from '../../concerns/concernListState';
import { PAGE_PATHS } from '../../routes';
import { useRootPath } from '../useRootPath';

/** The ways to the pages of concerns. */
export interface ConcernPaths {
  queue(state?: Partial<ConcernListState>): string;
  enter: string;
  concern(reference: string): string;
}

/**
 * The ways to the pages of concerns; `undefined` where tabs are installed
 * without the page "AI governance".
 */
export function useConcernPaths(): ConcernPaths | undefined {
  const page = useRootPath();
  if (page === undefined) {
    return undefined;
  }
  const root = `${page}/${PAGE_PATHS.concerns}`;
  return {
    queue(state = {}) {
      const search = writeConcernListState(state).toString();
      return search ? `${root}?${search}` : root;
    },
    enter: `${root}/new`,
    concern: reference => `${root}/${encodeURIComponent(reference)}`,
  };
}
