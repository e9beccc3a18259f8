export { DeclarationMarks, hasDeclarationMarks } from './DeclarationMarks';
