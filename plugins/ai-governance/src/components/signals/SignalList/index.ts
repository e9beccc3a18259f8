export * from './SignalList';
