export * from './constants';
export * from './query';
export * from './schemas';
export * from './transitions';
export * from './types';
