export { LateTile } from './LateTile';
