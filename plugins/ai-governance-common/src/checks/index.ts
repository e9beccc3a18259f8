export * from './builtInChecks';
export * from './collectChecks';
export * from './custom';
export * from './types';
