export { QuestionList } from './QuestionList';
