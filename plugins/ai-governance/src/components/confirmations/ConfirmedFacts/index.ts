export { ConfirmedFacts } from './ConfirmedFacts';
