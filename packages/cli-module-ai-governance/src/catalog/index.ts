export { envelopeProblem } from './envelopeProblem';
