export { buildReport } from './buildReport';
export {
  lintReportSchema,
  type LintedInteraction,
  type LintFinding,
  type LintReport,
} from './schema';
export { severityOf } from './severity';
