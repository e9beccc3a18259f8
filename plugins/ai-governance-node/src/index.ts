/**
 * What backend plugins and modules share with AI customer-impact governance.
 *
 * @packageDocumentation
 */

export * from './catalogChanges';
export * from './checks';
export * from './concerns';
export * from './contentHash';
export * from './journal';
export * from './publicForm';
export * from './regulations';
