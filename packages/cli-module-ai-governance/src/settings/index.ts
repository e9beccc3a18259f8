export { loadSettings, type Settings } from './loadSettings';
