import { useSearchParams } from 'react-router-dom';

const PARAMETER = 'since';
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** The day from which changes are shown, kept in the address; '' for all. */
export function useSince(): [string, (since: string) => void] {
  const [params, setParams] = useSearchParams();
  const named = params.get(PARAMETER) ?? '';

  function change(since: string) {
    setParams(
      previous => {
        const next = new URLSearchParams(previous);
        if (since) {
          next.set(PARAMETER, since);
        } else {
          next.delete(PARAMETER);
        }
        return next;
      },
      { replace: true },
    );
  }

  return [DATE.test(named) ? named : '', change];
}
