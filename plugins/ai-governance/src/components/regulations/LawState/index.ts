export { LawDates } from './LawDates';
export { LawStateMark } from './LawStateMark';
export { PacksLoaded } from './PacksLoaded';
