import { Format } from './types';

/** The report as it is; its shape is `lintReportSchema`. */
export const json: Format = function* json(report) {
  yield `${JSON.stringify(report, null, 2)}\n`;
};
