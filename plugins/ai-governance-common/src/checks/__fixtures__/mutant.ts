import { CheckStatus } from '../../posture/statuses';
import { Catalog } from './exemplary';

/** One edit to the exemplary interaction, and what it must change. */
export interface Mutant {
  checkId: string;
  /** What the edit does, as a part of a test's name. */
  name: string;
  edit(catalog: Catalog): void;
  expect: CheckStatus;
  /** Other checks whose status changes too, each with the reason. */
  alsoChanges?: Record<string, string>;
  /** What to write into the blanks of the fix, by a part of the blank. */
  fill?: Record<string, string>;
}
