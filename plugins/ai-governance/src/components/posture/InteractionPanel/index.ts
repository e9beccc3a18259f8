export { InteractionPanel } from './InteractionPanel';
export { LoadedInteractionPanel } from './LoadedInteractionPanel';
