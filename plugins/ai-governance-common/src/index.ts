/**
 * The domain of AI customer-impact governance: kinds, checks, posture and the
 * typed client.
 *
 * @packageDocumentation
 */

export * from './checks';
export * from './client';
export * from './concerns';
export * from './confirmations';
export * from './csv';
export * from './facts';
export * from './gate';
export * from './journal';
export * from './kinds';
export * from './pages';
export * from './permissions';
export * from './posture';
export * from './questions';
export * from './regulations';
export * from './scorecards';
export * from './waivers';
