import { DependencyList } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';

/** Something that comes from the backend. */
export interface Loaded<T> {
  /** What has arrived; kept while it is loaded again. */
  value: T | undefined;
  loading: boolean;
  error: Error | undefined;
  retry(): void;
}

/**
 * Loads something, and again when what it depends on changes. What was there
 * before stays until the new value arrives.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  dependencies: DependencyList,
): Loaded<T> {
  // The caller names what the function depends on.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const { value, loading, error, retry } = useAsyncRetry(load, dependencies);
  return { value, loading, error, retry };
}
