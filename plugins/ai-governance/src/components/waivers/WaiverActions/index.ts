export { WaiverActions } from './WaiverActions';
