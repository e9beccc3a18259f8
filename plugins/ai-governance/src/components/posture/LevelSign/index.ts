export { LevelSign } from './LevelSign';
export { levelShade, useLevelStyles } from './styles';
