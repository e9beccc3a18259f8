/**
 * The `ai-governance` command, also a module of `backstage-cli`.
 *
 * @packageDocumentation
 */

export { aiGovernanceModule as default } from './module';
export { runAiGovernance } from './program';
