/**
 * What backend plugins and modules share with AI customer-impact governance.
 *
 * @packageDocumentation
 */

export * from './catalogChanges';
export * from './checksExtensionPoint';
export * from './contentHash';
export * from './regulations';
