export * from './loadPacks';
export * from './regulationConfig';
