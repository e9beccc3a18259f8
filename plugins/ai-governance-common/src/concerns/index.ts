export * from './clocks';
export * from './erased';
export * from './newConcern';
export * from './query';
export * from './schemas';
export * from './severity';
export * from './steps';
export * from './vocabulary';
