export { catalogGraphRelationsModule } from './catalogGraphRelationsModule';
export { entityPresentationModule } from './entityPresentationModule';
export { kindIconBundleModule } from './kindIconBundleModule';
