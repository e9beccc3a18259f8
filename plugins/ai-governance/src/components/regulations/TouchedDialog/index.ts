export { TouchedDialog } from './TouchedDialog';
