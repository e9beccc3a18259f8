export { RequirementHeadings } from './RequirementHeadings';
export { RequirementHeatMap } from './RequirementHeatMap';
export { useHeatMapStyles } from './styles';
export { SummaryCells } from './SummaryCells';
