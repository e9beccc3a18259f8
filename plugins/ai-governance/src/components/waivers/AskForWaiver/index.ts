export { AskDialog } from './AskDialog';
