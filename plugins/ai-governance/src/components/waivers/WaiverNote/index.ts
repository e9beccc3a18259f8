export { WaiverNote } from './WaiverNote';
