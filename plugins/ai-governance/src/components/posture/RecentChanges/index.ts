export { RecentChanges } from './RecentChanges';
