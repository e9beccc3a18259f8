import { Check } from '../types';
import { excessAssessed } from './excessAssessed';
import { stepsTaken } from './stepsTaken';
import { topicsCovered } from './topicsCovered';
import { usedInObjectives } from './usedInObjectives';

/** The checks of the requirement expectations, in the order of reading. */
export const expectationsChecks: Check[] = [
  stepsTaken,
  topicsCovered,
  excessAssessed,
  usedInObjectives,
];
