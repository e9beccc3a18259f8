import { GateReport } from '@ai-governance/backstage-plugin-ai-governance-common';

/** How a report is shown, where the format leaves a choice. */
export interface FormatOptions {
  color: boolean;
  /** The base URL of the app, for links; without a slash at its end. */
  portalUrl: string | undefined;
}

/** Turns a report into text. */
export type Format = (report: GateReport, options: FormatOptions) => string;
