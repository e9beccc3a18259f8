export { EntitySelect } from './EntitySelect';
