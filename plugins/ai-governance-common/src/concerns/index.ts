export * from './clocks';
export * from './newConcern';
export * from './schemas';
export * from './severity';
export * from './steps';
export * from './vocabulary';
