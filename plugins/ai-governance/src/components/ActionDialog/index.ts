export { ActionDialog } from './ActionDialog';
export { DialogBody } from './DialogBody';
export { NothingToDo } from './NothingToDo';
export { Refusal } from './Refusal';
