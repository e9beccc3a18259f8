/**
 * An example permission policy with the roles of AI customer-impact governance.
 *
 * @packageDocumentation
 */

export { permissionModuleAiGovernancePolicy as default } from './module';
