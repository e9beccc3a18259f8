import { Format } from './types';

/** The report as the portal gave it; its shape is `gateReportSchema`. */
export const json: Format = report => `${JSON.stringify(report, null, 2)}\n`;
