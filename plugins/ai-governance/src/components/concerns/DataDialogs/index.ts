export { EraseDialog } from './EraseDialog';
export { HoldDialog } from './HoldDialog';
