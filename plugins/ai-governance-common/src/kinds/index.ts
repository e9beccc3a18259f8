export * from './aiSystem';
export * from './constants';
export * from './customerInteraction';
export {
  isGovernanceKind,
  kindJsonSchema,
  SPEC_SCHEMAS,
  type GovernanceKind,
} from './jsonSchema';
export * from './problems';
export * from './references';
export * from './regulatedAs';
export * from './relations';
export * from './vocabulary';
