export * from './changes';
export * from './channelTests';
export * from './clock';
export * from './concern';
export * from './lists';
export * from './parts';
export * from './steps';
export * from './submission';
