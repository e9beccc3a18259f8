export { ConfirmationLine } from './ConfirmationLine';
