/**
 * The backend of AI customer-impact governance.
 *
 * @packageDocumentation
 */

export { aiGovernancePlugin as default } from './plugin';
