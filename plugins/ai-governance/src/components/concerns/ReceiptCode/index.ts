export { ReceiptCode } from './ReceiptCode';
