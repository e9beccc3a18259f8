export { WaiverSection } from './WaiverSection';
