import type {
  CheckResult,
  CustomerInteractionSpec,
} from '@ai-governance/backstage-plugin-ai-governance-common';

/** The six parts of what customers must be told, in the order of reading. */
export const TRANSPARENCY_PARTS = [
  'role',
  'dataTypes',
  'factors',
  'limitations',
  'knownRisks',
  'rights',
] as const;

/** One part of what customers must be told. */
export type TransparencyPart = (typeof TRANSPARENCY_PARTS)[number];

/**
 * Where a part stands. `declared` says that it is written and nothing was
 * found amiss; published it is not.
 */
export type TransparencyPartState =
  | 'missing'
  | 'fail'
  | 'undetermined'
  | 'declared';

const PATH = 'spec.transparency.';

function isAbout(result: CheckResult, part: TransparencyPart): boolean {
  return (
    result.fix?.type === 'yaml' &&
    result.fix.path.startsWith(PATH) &&
    result.fix.path.slice(PATH.length).split(/[.[]/)[0] === part
  );
}

/** Where one part stands, by what is written and what its checks say. */
export function transparencyPartState(
  part: TransparencyPart,
  transparency: CustomerInteractionSpec['transparency'],
  results: readonly CheckResult[],
): TransparencyPartState {
  if (!transparency?.[part]?.length) {
    return 'missing';
  }
  const statuses = results
    .filter(result => isAbout(result, part))
    .map(({ status }) => status);
  if (statuses.includes('fail')) {
    return 'fail';
  }
  return statuses.includes('undetermined') ? 'undetermined' : 'declared';
}
