export { ConfirmationWords } from './ConfirmationWords';
