export { AboutAiSystemCard } from './AboutAiSystemCard';
