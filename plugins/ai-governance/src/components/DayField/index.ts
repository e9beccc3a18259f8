export { DayField } from './DayField';
