export { TextList } from './TextList';
