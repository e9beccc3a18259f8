export { AmendDialog } from './AmendDialog';
