export * from './builtInChecks';
export * from './collectChecks';
export * from './custom';
export * from './related-controls/relatedControls';
export * from './types';
export * from './unnamedSystem';
