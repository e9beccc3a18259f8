/**
 * The parts of the work list, in their order, named as the rooms where the
 * work is done.
 */
export const WORK_LIST_PARTS = [
  'confirmations',
  'waivers',
  'questions',
] as const;

/** A part of the work list. */
export type WorkListPartId = (typeof WORK_LIST_PARTS)[number];

/** How much waits in a part. */
export interface Waiting {
  forYou: number;
  /** For anybody, the reader among them. */
  total: number;
}
