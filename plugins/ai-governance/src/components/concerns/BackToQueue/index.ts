export * from './BackToQueue';
