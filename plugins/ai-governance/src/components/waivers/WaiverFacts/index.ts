export { WaiverFacts } from './WaiverFacts';
