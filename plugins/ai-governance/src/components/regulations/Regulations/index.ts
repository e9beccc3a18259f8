export { Regulations } from './Regulations';
export { RegulationsPage } from './RegulationsPage';
