export * from './loadPacks';
