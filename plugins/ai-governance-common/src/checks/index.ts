export * from './builtInChecks';
export * from './types';
