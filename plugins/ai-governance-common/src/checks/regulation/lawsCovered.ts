import { Check } from '../types';
import { askAboutLaw } from './askLegal';

export const lawsCovered: Check = {
  id: 'regulation.laws-covered',
  requirement: 'regulation',
  level: 'answerable',
  title: 'Somebody has looked at the law of each place where customers are',
  why: 'That no pack speaks of a law does not mean that there is none.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return askAboutLaw(
      facts,
      ['regulation.coverage', 'regulation.place'],
      'For each place where customers are, the packs in use or a review by the legal team speak of the laws in question.',
    );
  },
};
