import { ContractFacts } from '../../facts/contractFacts';
import { InteractionFacts } from '../../facts/types';
import { AFFECTED_ROLES } from '../../kinds/vocabulary';
import {
  fixInteraction,
  notApplicable,
  notConnected,
  undetermined,
} from '../outcomes';
import { CheckOutcome } from '../types';
import { isImmaterial } from '../weight';
import { choice } from '../wording';

/** Where contracts are recorded. */
export const CONTRACTS_ROOM = { type: 'portal', room: 'contracts' } as const;

/**
 * What the contracts say, unless the declaration settles that none is needed,
 * or no such records are connected.
 *
 * @param question - what the check wants to know
 */
export function judgeContracts(
  facts: InteractionFacts,
  question: string,
  judge: (contracts: readonly ContractFacts[]) => CheckOutcome,
): CheckOutcome {
  const { affected } = facts.spec;
  if (!affected?.roles?.length) {
    return undetermined(
      'Are business customers among those affected?',
      fixInteraction(facts, ['affected'], {
        ...affected,
        roles: [choice(AFFECTED_ROLES)],
      }),
    );
  }
  if (!affected.roles.includes('business')) {
    return notApplicable('No business customers are affected.');
  }
  if (isImmaterial(facts.spec)) {
    return notApplicable('It is said not to matter to customers.');
  }
  const contracts = facts.records?.contracts;
  return contracts
    ? judge(contracts)
    : notConnected(question, CONTRACTS_ROOM.room);
}
