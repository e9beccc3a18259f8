import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router-dom';
import { Skeleton } from '../../Skeleton';
import { ConcernQueue } from '../ConcernQueue';

// Whoever only looks at the queue does not load the forms.
const EnterConcern = lazy(async () => ({
  default: (await import('../EnterConcern')).EnterConcern,
}));
const ImportConcerns = lazy(async () => ({
  default: (await import('../ImportConcerns')).ImportConcerns,
}));
const ConcernPage = lazy(async () => ({
  default: (await import('../ConcernPage')).ConcernPage,
}));
const SignalList = lazy(async () => ({
  default: (await import('../../signals/SignalList')).SignalList,
}));

/** The queue of concerns, ways to enter them, a page for each, and signals. */
export function Concerns() {
  return (
    <Suspense fallback={<Skeleton lines={[130, 260, 260]} />}>
      <Routes>
        <Route index element={<ConcernQueue />} />
        <Route path="new" element={<EnterConcern />} />
        <Route path="import" element={<ImportConcerns />} />
        <Route path="signals" element={<SignalList />} />
        <Route path=":reference" element={<ConcernPage />} />
      </Routes>
    </Suspense>
  );
}
