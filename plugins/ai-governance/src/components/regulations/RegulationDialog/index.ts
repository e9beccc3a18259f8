export { RegulationDialog } from './RegulationDialog';
