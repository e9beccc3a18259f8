export { RequirementHeatMap } from './RequirementHeatMap';
