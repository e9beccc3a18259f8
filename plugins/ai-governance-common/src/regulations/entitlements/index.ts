export { entitlementsOf } from './entitlementsOf';
export {
  ENTITLEMENT_IDS,
  entitlementTitle,
  type EntitlementId,
} from './entitlementTypes';
export { withEntitlements } from './withEntitlements';
