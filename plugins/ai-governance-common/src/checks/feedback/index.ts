import { Check } from '../types';

/** The checks of the requirement feedback, in the order of reading. */
export const feedbackChecks: Check[] = [];
