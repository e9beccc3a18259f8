import {
  DeclarationProblem,
  findDeclarationProblems,
  GovernanceKind,
} from '@ai-governance/backstage-plugin-ai-governance-common';

type Spec = Record<string, any>;

/** What of a spec may stand, and what may not. */
export interface AllowedSpec {
  spec: Spec;
  /** What was left out, because it is not allowed where it was to stand. */
  leftOut: DeclarationProblem[];
  /** What is missing, and cannot be left out. */
  missing: DeclarationProblem[];
}

/**
 * Leaves out of a spec what the schema of its kind does not allow, so that one
 * bad value costs its field, and not the whole declaration.
 */
export function keepAllowed(kind: GovernanceKind, written: Spec): AllowedSpec {
  const spec = structuredClone(written);
  const leftOut: DeclarationProblem[] = [];
  for (;;) {
    // One at a time: what is removed changes the positions in its list.
    const problems = findDeclarationProblems({ kind, spec });
    const removed = problems.find(problem => remove(spec, problem));
    if (!removed) {
      return { spec, leftOut, missing: problems };
    }
    leftOut.push(removed);
  }
}

/**
 * Removes what a problem is about, and what is empty without it. What lacks
 * something is removed whole.
 */
function remove(spec: Spec, { path, found }: DeclarationProblem): boolean {
  const place = path.slice(1, found === undefined ? -1 : undefined);
  if (place.length === 0) {
    return false;
  }
  for (let isEmpty = true; isEmpty && place.length > 0; ) {
    const last = place.pop()!;
    const parent = place.reduce<any>((value, step) => value[step], spec);
    if (Array.isArray(parent)) {
      parent.splice(Number(last), 1);
    } else {
      delete parent[last];
    }
    isEmpty = Object.keys(parent).length === 0;
  }
  return true;
}
