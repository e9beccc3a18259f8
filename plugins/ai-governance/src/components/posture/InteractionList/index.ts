export { InteractionList } from './InteractionList';
