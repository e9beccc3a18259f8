export { StatusIcon } from './StatusIcon';
export { StatusMark } from './StatusMark';
