import { Skipped } from '../entities';
import { GivenName } from '../names';
import { LeftOut } from '../values';
import { FieldCoverage } from './coverage';

/** What an import did, and what it could not do. */
export interface ImportReport {
  inventory: string;
  /** The date that new and changed files carry. */
  date: string;
  records: { read: number; imported: number; skipped: number };
  entities: { systems: number; interactions: number; owners: number };
  files: {
    new: string[];
    changed: string[];
    unchanged: string[];
    removed: string[];
    /** Edited by somebody since they were written, or written by nobody's import. */
    leftAlone: string[];
  };
  coverage: FieldCoverage[];
  /** What of the records was left out; the most frequent first. */
  leftOut: (LeftOut & { records: number })[];
  skipped: Skipped[];
  /** Names that are not simply the text they were made from. */
  names: { text: string; name: string; why: GivenName['changed'] }[];
}
