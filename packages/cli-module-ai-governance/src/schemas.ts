/**
 * The shapes that the `ai-governance` command prints: its report, and the
 * JSON Schemas of the kinds. Apart from the command, which has to start fast.
 *
 * @packageDocumentation
 */

export {
  lintReportSchema,
  type LintedInteraction,
  type LintFinding,
  type LintReport,
} from './lint/report';
export { catalogFileSchema, editorSchema } from './schema';
