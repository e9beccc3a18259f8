import { Check } from '../types';
import { affectedRoles } from './affectedRoles';

/** The checks of the requirement identification, in the order of reading. */
export const identificationChecks: Check[] = [affectedRoles];
