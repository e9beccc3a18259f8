export { CustomerImpactCard } from './CustomerImpactCard';
export { InteractionMarks } from './InteractionMarks';
