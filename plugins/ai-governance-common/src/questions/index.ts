export * from './openQuestions';
export * from './overdue';
export * from './policy';
export * from './query';
export * from './questionDueOn';
export * from './questionOwner';
export * from './schemas';
export * from './types';
