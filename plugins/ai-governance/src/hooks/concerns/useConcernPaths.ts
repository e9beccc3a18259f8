import {
  ConcernListState,
  writeConcernListState,
} from '../../concerns/concernListState';
import {
  SignalListState,
  writeSignalListState,
} from '../../concerns/signalListState';
import { PAGE_PATHS } from '../../routes';
import { useRootPath } from '../useRootPath';

function withSearch(path: string, params: URLSearchParams): string {
  const search = params.toString();
  return search ? `${path}?${search}` : path;
}

/** The ways to the pages of concerns. */
export interface ConcernPaths {
  queue(state?: Partial<ConcernListState>): string;
  enter: string;
  import: string;
  signals(state?: Partial<SignalListState>): string;
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
    queue: (state = {}) => withSearch(root, writeConcernListState(state)),
    signals: (state = {}) =>
      withSearch(`${root}/signals`, writeSignalListState(state)),
    enter: `${root}/new`,
    import: `${root}/import`,
    concern: reference => `${root}/${encodeURIComponent(reference)}`,
  };
}
