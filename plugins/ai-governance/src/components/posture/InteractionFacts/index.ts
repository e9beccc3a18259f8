export { InteractionFacts } from './InteractionFacts';
