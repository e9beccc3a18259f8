export { LevelDistance } from './LevelDistance';
