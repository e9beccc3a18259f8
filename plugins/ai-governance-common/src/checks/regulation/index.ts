import { Check } from '../types';
import { classificationDeclared } from './classificationDeclared';
import { decisionDutiesTested } from './decisionDutiesTested';
import { decisionFactsDeclared } from './decisionFactsDeclared';
import { informationTold } from './informationTold';
import { lawsAdopted } from './lawsAdopted';
import { lawsCovered } from './lawsCovered';
import { ourRoleDeclared } from './ourRoleDeclared';
import { rightsExercisable } from './rightsExercisable';
import { rightsOperating } from './rightsOperating';
import { systemsClassified } from './systemsClassified';
import { transpositionsRecorded } from './transpositionsRecorded';
import { upcomingRightsPrepared } from './upcomingRightsPrepared';

/** The checks of the requirement regulation, in the order of reading. */
export const regulationChecks: Check[] = [
  decisionFactsDeclared,
  classificationDeclared,
  ourRoleDeclared,
  systemsClassified,
  lawsCovered,
  transpositionsRecorded,
  informationTold,
  rightsExercisable,
  rightsOperating,
  decisionDutiesTested,
  upcomingRightsPrepared,
  lawsAdopted,
];
