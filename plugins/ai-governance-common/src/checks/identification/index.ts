import { Check } from '../types';
import { affectedRoles } from './affectedRoles';
import { classificationConfirmed } from './classificationConfirmed';
import { dataFactsConsistent } from './dataFactsConsistent';
import { decisionDescribed } from './decisionDescribed';
import { effectFitsSubject } from './effectFitsSubject';
import { humanRoleBacked } from './humanRoleBacked';
import { impactAssessmentCurrent } from './impactAssessmentCurrent';
import { impactsDescribed } from './impactsDescribed';
import { impactsFitDecision } from './impactsFitDecision';
import { jurisdictions } from './jurisdictions';
import { lifecycleFits } from './lifecycleFits';
import { materialityConsistent } from './materialityConsistent';
import { materialityReasoned } from './materialityReasoned';
import { peopleCounted } from './peopleCounted';
import { profilingConsistent } from './profilingConsistent';
import { purposeStated } from './purposeStated';
import { referencesResolve } from './referencesResolve';
import { reviewersIndependent } from './reviewersIndependent';
import { safeguardsDescribed } from './safeguardsDescribed';
import { servicesNamed } from './servicesNamed';
import { severeImpactsMitigated } from './severeImpactsMitigated';
import { systemLimitsKnown } from './systemLimitsKnown';
import { systemsMaterial } from './systemsMaterial';
import { systemsNamed } from './systemsNamed';
import { uniqueName } from './uniqueName';
import { vulnerableGroupsConsidered } from './vulnerableGroupsConsidered';

/** The checks of the requirement identification, in the order of reading. */
export const identificationChecks: Check[] = [
  purposeStated,
  affectedRoles,
  jurisdictions,
  peopleCounted,
  vulnerableGroupsConsidered,
  systemsNamed,
  servicesNamed,
  referencesResolve,
  uniqueName,
  lifecycleFits,
  systemLimitsKnown,
  decisionDescribed,
  effectFitsSubject,
  humanRoleBacked,
  reviewersIndependent,
  dataFactsConsistent,
  profilingConsistent,
  materialityReasoned,
  materialityConsistent,
  systemsMaterial,
  impactsDescribed,
  impactsFitDecision,
  severeImpactsMitigated,
  impactAssessmentCurrent,
  safeguardsDescribed,
  classificationConfirmed,
];
