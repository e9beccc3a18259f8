import {
  Fix,
  formatPath,
  Level,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { placeOf } from '../documents';
import { CheckFinding, Question } from '../judge';
import { Problem } from '../problems';
import { LintFinding } from './schema';
import { severityOf } from './severity';

/** What a problem comes to in the report, but for its place. */
export function problemFinding({ ruleId, path, message }: Problem) {
  return {
    id: ruleId,
    kind: 'problem' as const,
    severity: 'error' as const,
    path: formatPath(path),
    message,
  };
}

/** What a question comes to in the report, but for its place. */
export function questionFinding({ ruleId, path, message, fix }: Question) {
  return {
    id: ruleId,
    kind: 'check' as const,
    severity: 'note' as const,
    status: 'undetermined' as const,
    path: formatPath(path),
    message,
    ...shownFix(fix),
  };
}

/**
 * What a check's answer comes to in the report.
 * @param entityRef - the interaction that the check was asked about
 */
export function checkFinding(
  { result, declaration, path }: CheckFinding,
  entityRef: string,
  minLevel: Level,
): LintFinding {
  const { checkId, level, message, fix } = result;
  const status = result.status as 'fail' | 'undetermined';
  return {
    id: checkId,
    kind: 'check',
    severity: severityOf(status, level, minLevel),
    status,
    level,
    entityRef,
    file: declaration.file.path,
    ...placeOf(declaration, path),
    path: formatPath(path),
    message,
    ...shownFix(fix),
  };
}

/** As much of a fix as the report shows. */
function shownFix(fix: Fix | undefined): Pick<LintFinding, 'fix'> {
  return fix?.type === 'yaml'
    ? { fix: { entityRef: fix.entityRef, path: fix.path, yaml: fix.yaml } }
    : {};
}
