/**
 * The kinds `AiSystem` and `CustomerInteraction` in the catalog.
 *
 * @packageDocumentation
 */

export { catalogModuleAiGovernance as default } from './module';
