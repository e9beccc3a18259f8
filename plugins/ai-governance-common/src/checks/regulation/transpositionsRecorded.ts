import { Check } from '../types';
import { askAboutLaw } from './askLegal';

export const transpositionsRecorded: Check = {
  id: 'regulation.transpositions-recorded',
  requirement: 'regulation',
  level: 'answerable',
  title: 'Of each directive it is known which national law carries it',
  why: 'A directive binds through the law of each state, and these differ in date and detail.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return askAboutLaw(
      facts,
      ['regulation.transposition'],
      'No directive that may apply waits for its national law to be recorded.',
    );
  },
};
