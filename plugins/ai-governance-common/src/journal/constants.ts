/** The hash before the first event of a record, and before the first checkpoint. @public */
export const NO_HASH = '0'.repeat(64);

/**
 * The type of the event that says that the texts and personal values sealed so
 * far were erased.
 * @public
 */
export const ERASURE_EVENT_TYPE = 'journal.erased';

/**
 * What can be wrong with the journal:
 * - `changed`: an event is not what its hash was made of;
 * - `missing`: there is no event at this place, though later ones are there;
 * - `cut`: the last events of a record are gone;
 * - `head`: the events end elsewhere than the record's head says;
 * - `rewritten`: a checkpoint saw another event at this place;
 * - `salt`: what seals the texts of a record is gone or changed, without erasure;
 * - `checkpoint`: a checkpoint is changed or gone.
 * @public
 */
export const JOURNAL_PROBLEMS = [
  'changed',
  'missing',
  'cut',
  'head',
  'rewritten',
  'salt',
  'checkpoint',
] as const;
