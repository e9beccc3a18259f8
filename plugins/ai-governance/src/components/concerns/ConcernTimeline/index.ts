export { ConcernTimeline } from './ConcernTimeline';
