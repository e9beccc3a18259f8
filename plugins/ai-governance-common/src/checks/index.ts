export * from './builtInChecks';
export * from './related-controls/relatedControls';
export * from './types';
export * from './unnamedSystem';
