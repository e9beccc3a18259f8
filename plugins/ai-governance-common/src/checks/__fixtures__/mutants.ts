import { contractsMutants } from './contractsMutants';
import { effectMutants } from './effectMutants';
import { feedbackMutants } from './feedbackMutants';
import { identificationMutants } from './identificationMutants';
import { Mutant } from './mutant';
import { regulationMutants } from './regulationMutants';
import { relatedControlsMutants } from './relatedControlsMutants';
import { transparencyMutants } from './transparencyMutants';

/** All mutants, in the order of their checks. */
export const mutants: readonly Mutant[] = [
  ...identificationMutants,
  ...effectMutants,
  ...transparencyMutants,
  ...feedbackMutants,
  ...contractsMutants,
  ...regulationMutants,
  ...relatedControlsMutants,
];
