import { catalogRows } from './catalogRows';
import { governanceRows } from './governanceRows';
import { otherRows } from './otherRows';
import type { PolicyRow } from './PolicyRow';

/**
 * The whole policy. The first row that covers a permission decides.
 *
 * @internal
 */
export const policyRows: readonly PolicyRow[] = [
  ...governanceRows,
  ...catalogRows,
  ...otherRows,
];
