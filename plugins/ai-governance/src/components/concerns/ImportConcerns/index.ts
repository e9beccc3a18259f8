export { ImportConcerns } from './ImportConcerns';
