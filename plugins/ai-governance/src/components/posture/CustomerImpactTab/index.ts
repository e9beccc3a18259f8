export { CustomerImpactTab } from './CustomerImpactTab';
