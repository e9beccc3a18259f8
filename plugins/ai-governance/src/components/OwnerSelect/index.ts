export { OwnerSelect } from './OwnerSelect';
