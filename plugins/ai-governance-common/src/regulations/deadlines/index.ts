export { calendarSchema, PLAIN_CALENDAR, type Calendar } from './calendar';
export { deadlineInWords, lawPeriodInWords } from './deadlineInWords';
export * from './deadlineSchema';
export * from './dueDate';
export * from './mergeDeadlines';
export * from './vocabulary';
