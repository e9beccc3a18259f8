export * from './assessInteraction';
export * from './levels';
export * from './query';
export * from './requirements';
export * from './rollUp';
export * from './schemas';
export * from './statuses';
export * from './types';
