/**
 * The page, card and tab of AI customer-impact governance, for apps of the old
 * frontend system; the new one finds its plugin in `./alpha`.
 *
 * @packageDocumentation
 */

export { aiGovernanceApiRef, concernApiRef } from './api';
export { isAiCustomerImpactAvailable } from './entityFilters';
export {
  AiGovernancePage,
  aiGovernancePlugin,
  EntityAiCustomerImpactCard,
  EntityAiCustomerImpactContent,
} from './plugin';
export { aiGovernanceTranslationRef } from './translation';
