export { ConfirmationList } from './ConfirmationList';
