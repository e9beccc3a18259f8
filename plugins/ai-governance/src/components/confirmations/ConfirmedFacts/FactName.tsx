import {
  factKey,
  groupKey,
  spokenName,
} from '../../../confirmations/factNames';
import { useMessages } from '../../../hooks/useMessages';

/** What a fact is about. */
export function FactName({ path }: { path: string }) {
  const { t } = useMessages();
  // A list of things that is empty stands as a fact of its own.
  const key = factKey(path) ?? groupKey(path);
  return <>{key ? t(key) : spokenName(path)}</>;
}
