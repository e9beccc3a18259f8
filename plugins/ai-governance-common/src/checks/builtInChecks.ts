import { contractsChecks } from './contracts';
import { expectationsChecks } from './expectations';
import { feedbackChecks } from './feedback';
import { identificationChecks } from './identification';
import { regulationChecks } from './regulation';
import { relatedControlsChecks } from './related-controls';
import { transparencyChecks } from './transparency';
import { Check } from './types';

/**
 * The checks that come with the product.
 * @public
 */
export const BUILT_IN_CHECKS: readonly Check[] = [
  ...identificationChecks,
  ...expectationsChecks,
  ...transparencyChecks,
  ...feedbackChecks,
  ...contractsChecks,
  ...regulationChecks,
  ...relatedControlsChecks,
];
