// The shapes only: hashes need Node, and live in the node library.
export * from './constants';
export * from './recordTopic';
export * from './schemas';
export * from './types';
