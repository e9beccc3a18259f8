export * from './writeCsv';
