import type { FaultPoint } from '../../../faultPoints/faultPoints';

/** What a test has a portal in another process do. */
export type Order =
  /** To start; this comes first. */
  | { do: 'start'; options: KillableOptions }
  /** To be killed when it comes to a fault point, after so many times. */
  | { do: 'die'; at: FaultPoint; afterTimes: number }
  /** To run a task to its end. */
  | { do: 'run'; task: string }
  /** To let time pass. */
  | { do: 'pass'; ms: number };

/** What a portal is started with. */
export interface KillableOptions {
  /** The config of the portal. */
  config: object;
  /** By how much its clock is ahead. */
  aheadMs: number;
  /** The file that it writes down in whom it has told what. */
  toldFile: string;
}

/** What the process says: that an order is done, and once where it answers. */
export interface Report {
  type: 'done';
  order: number;
  error?: string;
  url?: string;
}

/** Something that the process told others. */
export type Told =
  | { to: 'people'; scope: string; title: string }
  | { to: 'topic'; topic: string; scope?: string; type?: string };
