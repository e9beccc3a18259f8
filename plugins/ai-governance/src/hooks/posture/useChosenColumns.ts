import { storageApiRef, useApi } from '@backstage/core-plugin-api';
import { useMemo } from 'react';
import useObservable from 'react-use/esm/useObservable';
import {
  Column,
  COLUMNS,
  INITIAL_COLUMNS,
  NAME_COLUMN,
} from '../../posture/columns';

const BUCKET = 'ai-governance';
const KEY = 'posture-columns';

/** The columns that the reader has chosen, kept for the next time. */
export function useChosenColumns(): [Column[], (columns: Column[]) => void] {
  const storageApi = useApi(storageApiRef);
  const bucket = useMemo(() => storageApi.forBucket(BUCKET), [storageApi]);
  const stored$ = useMemo(() => bucket.observe$<string[]>(KEY), [bucket]);
  const stored = useObservable(stored$, bucket.snapshot<string[]>(KEY));
  const chosen = stored.value ?? INITIAL_COLUMNS;
  return [
    COLUMNS.filter(column => column === NAME_COLUMN || chosen.includes(column)),
    columns => bucket.set(KEY, columns),
  ];
}
