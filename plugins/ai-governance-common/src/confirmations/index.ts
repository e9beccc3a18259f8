export * from './confirmableFacts';
export * from './schemas';
export * from './types';
