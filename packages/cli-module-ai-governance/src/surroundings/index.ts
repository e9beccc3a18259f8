export { today } from './today';
export { writeToOutput } from './writeToOutput';
