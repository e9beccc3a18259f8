export * from './AssessSignal';
