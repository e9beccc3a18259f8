export { AboutInteractionCard } from './AboutInteractionCard';
