export { applyClockClaims } from './applyClaims';
export { breachClocks, type ClockBreach } from './breachClocks';
export {
  clockClaimsOf,
  type ClockClaim,
  type ClockRules,
  type RequestClaims,
} from './claims';
export { clockChanges, type ClockChange } from './clockChanges';
export { nextClock } from './nextClock';
export { type ConcernClockPolicy } from './policyClaims';
export { isOpenClock } from './settleClocks';
