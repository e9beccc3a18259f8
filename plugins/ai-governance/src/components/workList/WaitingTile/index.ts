export { WaitingTile } from './WaitingTile';
