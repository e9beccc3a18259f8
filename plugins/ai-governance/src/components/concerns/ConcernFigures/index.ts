export { ConcernFigures } from './ConcernFigures';
