export { NextClock } from './NextClock';
