export * from './arising';
export * from './attributes';
export * from './deadlines';
export * from './entitlements';
export * from './law';
export * from './packs';
export * from './predicates';
export * from './records';
