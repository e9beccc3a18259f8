export { Concerns } from './Concerns';
export { ConcernsPage } from './ConcernsPage';
