export * from './checksExtensionPoint';
export * from './checksFromConfig';
