/**
 * The plugin for the new frontend system, with opt-in modules for other
 * plugins.
 *
 * @packageDocumentation
 */

export { default } from './alpha/plugin';
export * from './modules';
