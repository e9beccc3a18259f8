/**
 * A client that is loaded with the first request: a portal that never opens a
 * page of ours does not pay for it. All methods of the client must answer with
 * promises, as those that speak HTTP do. After a failure it is loaded again.
 *
 * @internal
 */
export function lazyClient<T extends object>(load: () => Promise<T>): T {
  let loading: Promise<T> | undefined;

  function loaded(): Promise<T> {
    loading ??= load().catch(error => {
      loading = undefined;
      throw error;
    });
    return loading;
  }

  return new Proxy({} as T, {
    get(_target, name) {
      // With a `then` it would pass for a promise, and be waited for.
      if (typeof name === 'symbol' || name === 'then') {
        return undefined;
      }
      return async (...args: unknown[]) => {
        const client = (await loaded()) as Record<string, Function>;
        return client[name](...args);
      };
    },
  });
}
