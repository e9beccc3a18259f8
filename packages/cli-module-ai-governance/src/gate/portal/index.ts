export { askPortal } from './askPortal';
