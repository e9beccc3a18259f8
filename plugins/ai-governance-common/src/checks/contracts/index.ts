import { Check } from '../types';
import { businessCustomersCovered } from './businessCustomersCovered';
import { categoriesDecided } from './categoriesDecided';
import { incidentNoticeConsistent } from './incidentNoticeConsistent';
import { noResponsibilityShifted } from './noResponsibilityShifted';
import { supplierCarriesPromise } from './supplierCarriesPromise';

/** The checks of the requirement contracts, in the order of reading. */
export const contractsChecks: Check[] = [
  businessCustomersCovered,
  categoriesDecided,
  noResponsibilityShifted,
  supplierCarriesPromise,
  incidentNoticeConsistent,
];
