export { ChannelTests } from './ChannelTests';
