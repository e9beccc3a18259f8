export { LevelWord } from './LevelWord';
