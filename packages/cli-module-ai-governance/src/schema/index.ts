export { catalogFileSchema, editorSchema } from './editorSchema';
