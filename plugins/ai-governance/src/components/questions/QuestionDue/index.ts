export { QuestionDue } from './QuestionDue';
