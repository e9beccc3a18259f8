import { Level } from '../posture/levels';

/**
 * The rooms of the product whose questions policy can give to somebody.
 * @public
 */
export const QUESTION_ROOMS = [
  'confirmations',
  'regulations',
  'notices',
  'concerns',
  'contracts',
  'expectations',
  'evidence',
  'improvements',
] as const;

/** A room whose questions policy can give to somebody. @public */
export type QuestionRoom = (typeof QUESTION_ROOMS)[number];

/**
 * Who answers questions, and by when.
 * @public
 */
export interface QuestionPolicy {
  /** Who answers what is done in a room, as full entity references. */
  owners: Partial<Record<QuestionRoom, string>>;
  /** How long there is to answer, as an ISO 8601 duration. */
  answerWithin: string;
  /** The same for questions that hold back a certain level. */
  answerWithinByLevel: Partial<Record<Level, string>>;
}
