export { ClockLeft } from './ClockLeft';
