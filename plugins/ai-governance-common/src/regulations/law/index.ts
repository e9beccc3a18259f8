export { lawDomainInWords } from './coverage';
export { isBinding, LAW_STATES, type LawState } from './lawState';
export { placeWithin } from './places';
export { type RegulationOptions } from './options';
export {
  regulationItemSchema,
  rowsAsOf,
  type RegulationItem,
} from './rowsAsOf';
export * from './schemas';
export * from './types';
export * from './query';
