export { LevelTrend } from './LevelTrend';
