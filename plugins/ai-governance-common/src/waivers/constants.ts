/** The states of a waiver. @public */
export const WAIVER_STATES = [
  'requested',
  'approved',
  'rejected',
  'revoked',
  'ended',
] as const;

/** The steps that people take with a waiver. @public */
export const WAIVER_STEPS = ['approved', 'rejected', 'revoked'] as const;

/** What waivers can be ordered by. @public */
export const WAIVER_ORDER_FIELDS = ['requestedAt', 'until', 'state'] as const;

/** What waivers can be ordered by. @public */
export type WaiverOrderField = (typeof WAIVER_ORDER_FIELDS)[number];

/** How many characters the reason of a waiver has. @public */
export const WAIVER_REASON_LENGTH = { min: 20, max: 2000 } as const;

/** How many characters the note of a decision may have. @public */
export const WAIVER_NOTE_LENGTH = 2000;

/**
 * Who can answer for a waiver: a person or a team, as a full entity reference.
 * @public
 */
export const WAIVER_OWNER = /^(?:user|group):[^:/\s]+\/[^:/\s]+$/i;
