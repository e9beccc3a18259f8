import { Check } from '../types';
import { factorsNotData } from './factorsNotData';

/** The checks of the requirement transparency, in the order of reading. */
export const transparencyChecks: Check[] = [factorsNotData];
