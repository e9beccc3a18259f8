export { LevelPath } from './LevelPath';
