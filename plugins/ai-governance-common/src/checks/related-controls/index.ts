import { Check } from '../types';
import { improvementFollows } from './improvementFollows';
import { oversightDescribed } from './oversightDescribed';
import { responsibilitiesAllocated } from './responsibilitiesAllocated';
import { responsibilityOwnersKnown } from './responsibilityOwnersKnown';
import { responsibleUseLinked } from './responsibleUseLinked';
import { supplierCommitmentsStated } from './supplierCommitmentsStated';
import { suppliersNamed } from './suppliersNamed';

/** The checks of the requirement related-controls, in the order of reading. */
export const relatedControlsChecks: Check[] = [
  oversightDescribed,
  improvementFollows,
  responsibleUseLinked,
  responsibilitiesAllocated,
  responsibilityOwnersKnown,
  suppliersNamed,
  supplierCommitmentsStated,
];
