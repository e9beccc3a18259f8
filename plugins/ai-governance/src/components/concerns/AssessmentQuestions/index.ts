export * from './AssessmentQuestions';
