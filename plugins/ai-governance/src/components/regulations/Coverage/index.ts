export { CoverageSection } from './CoverageSection';
export { ReviewWords } from './ReviewWords';
