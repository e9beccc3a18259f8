import { InteractionFacts } from '../../facts/types';
import { Entitlement } from '../../regulations/law/types';
import { fixInteraction } from '../outcomes';
import { completeRight, Right } from '../transparency/completeRight';
import { YamlFix } from '../types';
import { blank, choice, isWritten } from '../wording';
import { typeOf } from '../entitlementsInForce';

/** A right with all that its entitlement wants of it. */
function exercisable(
  facts: InteractionFacts,
  right: Partial<Omit<Right, 'right'>> & { right: string },
  needsOverride: boolean | undefined,
): object {
  const { canChange, reviewers } = right;
  const complete = completeRight(facts, right);
  return needsOverride
    ? {
        ...complete,
        canChange: isWritten(canChange)
          ? canChange
          : blank('what the answer can change, such as the decision'),
        ...(facts.spec.oversight?.reviewers
          ? {}
          : { reviewers: reviewers ?? blank('group that looks again') }),
      }
    : complete;
}

/** The rights as they should be declared for these entitlements. */
function mendedRights(
  facts: InteractionFacts,
  missing: readonly Entitlement[],
): object[] {
  const rights: (Right | object)[] = [
    ...(facts.spec.transparency?.rights ?? []),
  ];
  for (const entitlement of missing) {
    const { rights: ways = [], needsOverride } = typeOf(entitlement);
    const at = rights.findIndex(
      right => 'right' in right && ways.includes(right.right as Right['right']),
    );
    if (at >= 0) {
      rights[at] = exercisable(facts, rights[at] as Right, needsOverride);
    } else {
      const name = ways.length === 1 ? ways[0] : choice(ways);
      rights.push(exercisable(facts, { right: name }, needsOverride));
    }
  }
  return rights;
}

/**
 * YAML that gives customers a way to some rights; what only people can know is
 * left blank.
 */
export function fixForRights(
  facts: InteractionFacts,
  missing: readonly Entitlement[],
): YamlFix {
  const onlyOverride = missing.every(({ exercisable: { lacking } }) =>
    lacking.every(({ what }) => what === 'override'),
  );
  return onlyOverride
    ? fixInteraction(facts, ['oversight'], {
        ...facts.spec.oversight,
        canOverride: blank('true, once it is so'),
      })
    : fixInteraction(
        facts,
        ['transparency', 'rights'],
        mendedRights(facts, missing),
      );
}
