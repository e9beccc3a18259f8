export { FormField } from './FormField';
export type { FieldChoice } from './FormField';
