export * from './publicFormExtensionPoint';
