export { needsAction, StatusIcon } from './StatusIcon';
export { StatusMark } from './StatusMark';
