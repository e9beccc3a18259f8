export { coversPermission, type PolicyRow } from './PolicyRow';
export { policyRows } from './policyRows';
