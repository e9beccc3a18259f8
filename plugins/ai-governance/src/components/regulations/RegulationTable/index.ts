export { AdoptionWords } from './AdoptionWords';
export { RegulationTable } from './RegulationTable';
