export { ActionDialog } from './ActionDialog';
export { DialogBody } from './DialogBody';
export { FormActions } from './FormActions';
export { NothingToDo } from './NothingToDo';
export { Refusal } from './Refusal';
