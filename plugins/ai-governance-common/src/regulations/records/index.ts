export * from './listSchemas';
export * from './query';
export * from './schemas';
export * from './states';
export * from './types';
