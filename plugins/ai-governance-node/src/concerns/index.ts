export * from './concernHistory';
export * from './concernResourceRef';
export * from './concernRules';
