export * from './concernResourceRef';
export * from './concernRules';
