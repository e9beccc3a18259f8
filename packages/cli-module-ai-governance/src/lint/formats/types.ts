import { LintReport } from '../report';

/** How a report is shown, where the format leaves a choice. */
export interface FormatOptions {
  color: boolean;
  /** Whether to show the YAML that mends each finding. */
  fixes: boolean;
}

/** Turns a report into text, piece by piece. */
export type Format = (
  report: LintReport,
  options: FormatOptions,
) => Iterable<string>;
