import { FoundSystem, judgeSystems } from '../judgeSystems';
import { fail, pass, undetermined, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { blank, isWritten, plain } from '../wording';
import { completeSupplier } from './completeSupplier';

/** Hardly anybody makes all of such a system themselves. */
const REST_ON_OTHERS = new Set(['generative', 'conversational', 'agent']);

const EMPTY_LIST = 'An empty list says that nobody does.';

function judge(system: FoundSystem): CheckOutcome | undefined {
  const { title, spec } = system;
  const { type, roles, suppliers, responsibilities } = spec;
  const named = (suppliers ?? []).filter(({ name }) => isWritten(name));
  const fix = () =>
    yamlFix(
      system,
      ['suppliers'],
      [...named, completeSupplier({ name: blank('name of the supplier') })],
    );
  if (suppliers && named.length < suppliers.length) {
    return undetermined(`What is the name of the supplier of ${title}?`, fix());
  }
  if (named.length > 0) {
    return undefined;
  }
  const carried = responsibilities?.find(({ party }) => party === 'supplier');
  if (carried) {
    return fail(
      `${title} leaves ${plain(
        carried.activity,
      )} to a supplier, yet names no supplier.`,
      fix(),
    );
  }
  const isOnlyUsed =
    Boolean(roles?.length) && roles!.every(role => role === 'deployer');
  if (suppliers) {
    return isOnlyUsed
      ? fail(
          `${title} is said to be used by us and made by others, yet nobody is said to supply it.`,
          fix(),
        )
      : undefined;
  }
  if (isOnlyUsed || (type && REST_ON_OTHERS.has(type))) {
    return undetermined(
      `Who supplies ${title}, or a part of it such as its model? ${EMPTY_LIST}`,
      fix(),
    );
  }
  return roles?.length
    ? undefined
    : undetermined(
        `Do we make ${title} ourselves, or who supplies it? ${EMPTY_LIST}`,
        fix(),
      );
}

export const suppliersNamed: Check = {
  id: 'related-controls.suppliers-named',
  requirement: 'related-controls',
  level: 'sustained',
  title: 'It is known who supplies each AI system, or parts of it',
  why: 'When a bought model changes or fails, customers feel it first, and somebody has to know whom to ask.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    return judgeSystems(
      facts,
      judge,
      pass(
        'Each AI system behind it names its suppliers, or is said to be made by us.',
      ),
    );
  },
};
