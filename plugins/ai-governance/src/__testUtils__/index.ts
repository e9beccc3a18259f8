export { renderInPortal } from './renderInPortal';
