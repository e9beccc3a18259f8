export * from './clock';
export * from './concern';
export * from './parts';
export * from './steps';
export * from './submission';
