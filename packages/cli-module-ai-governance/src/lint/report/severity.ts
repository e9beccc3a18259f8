import {
  isBelow,
  Level,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { LintFinding } from './schema';

/**
 * How much a check's answer weighs: an error if it holds the interaction below
 * the wanted level; otherwise a warning if something is wrong, and a note if
 * something is not known.
 */
export function severityOf(
  status: 'fail' | 'undetermined',
  level: Level,
  minLevel: Level,
): LintFinding['severity'] {
  if (!isBelow(minLevel, level)) {
    return 'error';
  }
  return status === 'fail' ? 'warning' : 'note';
}
