import { Check } from '../types';
import { accessibilityTested } from './accessibilityTested';
import { acknowledgeBeforeResolve } from './acknowledgeBeforeResolve';
import { addressesUsable } from './addressesUsable';
import { answeredInTime } from './answeredInTime';
import { channelsHavePurpose } from './channelsHavePurpose';
import { channelsUsedOrTested } from './channelsUsedOrTested';
import { customersTold } from './customersTold';
import { otherWayThanDigital } from './otherWayThanDigital';
import { outcomesTold } from './outcomesTold';
import { patternsAssessed } from './patternsAssessed';
import { periodsStated } from './periodsStated';
import { purposesCovered } from './purposesCovered';
import { resolveInProportion } from './resolveInProportion';
import { reviewersNamed } from './reviewersNamed';
import { reviewNotSlowerThanRight } from './reviewNotSlowerThanRight';

/** The checks of the requirement feedback, in the order of reading. */
export const feedbackChecks: Check[] = [
  purposesCovered,
  channelsHavePurpose,
  addressesUsable,
  customersTold,
  accessibilityTested,
  otherWayThanDigital,
  periodsStated,
  acknowledgeBeforeResolve,
  resolveInProportion,
  reviewNotSlowerThanRight,
  reviewersNamed,
  channelsUsedOrTested,
  answeredInTime,
  outcomesTold,
  patternsAssessed,
];
