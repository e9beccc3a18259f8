/**
 * The same kinds as a layer of the catalog's model, instead of a processor.
 *
 * @packageDocumentation
 */

export { catalogModuleAiGovernanceModel as default } from './modelModule';
export { aiGovernanceModelLayer } from './modelLayer';
