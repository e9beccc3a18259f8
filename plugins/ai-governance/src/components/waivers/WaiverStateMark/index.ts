export { WaiverStateMark } from './WaiverStateMark';
