export { evaluate, evaluateText } from './evaluate';
export { holds } from './holds';
export type { Evaluation, LeftOut, Result } from './types';
export { withMadeColumns } from './withMadeColumns';
