export * from './SignalItem';
