export { Known } from './Known';
