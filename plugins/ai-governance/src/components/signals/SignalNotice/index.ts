export * from './SignalNotice';
