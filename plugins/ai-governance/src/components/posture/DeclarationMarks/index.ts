export { DeclarationMarks } from './DeclarationMarks';
