/** What a crowd of concerns can point to. @public */
export const SIGNAL_KINDS = ['rise', 'alike', 'changed-decisions'] as const;

/** What a signal asks to be assessed. @public */
export const SIGNAL_QUESTIONS = ['deficiency', 'fairness', 'harm'] as const;

/** Whether people have looked at a signal. @public */
export const SIGNAL_STATES = ['unassessed', 'assessed'] as const;
