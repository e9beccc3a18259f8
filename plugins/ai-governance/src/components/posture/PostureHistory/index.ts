export { HistoryEntry } from './HistoryEntry';
export { PostureHistory } from './PostureHistory';
