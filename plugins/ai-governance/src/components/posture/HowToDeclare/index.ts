export { FirstDeclaration } from './FirstDeclaration';
export { HowToDeclare } from './HowToDeclare';
