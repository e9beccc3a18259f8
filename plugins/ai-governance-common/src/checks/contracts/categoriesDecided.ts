import {
  ContractFacts,
  PROVISION_CATEGORIES,
  ProvisionCategory,
} from '../../facts/contractFacts';
import { pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { isWritten, listed, quoted } from '../wording';
import { CONTRACTS_ROOM, judgeContracts } from './judgeContracts';

const QUESTION =
  'Do the contracts with business customers settle responsible use, performance, notice of incidents, and what happens when the AI fails?';

const CATEGORY: Record<ProvisionCategory, string> = {
  'responsible-use': 'responsible use',
  'performance-standard': 'how well the AI has to work',
  'incident-notification': 'notice of incidents',
  'failure-remedy': 'what happens when the AI fails',
};

/** The categories that a contract neither provides for nor leaves out for a reason. */
function openCategories({ provides, leftOut }: ContractFacts) {
  return PROVISION_CATEGORIES.filter(
    category =>
      !provides.includes(category) &&
      !leftOut.some(
        decision =>
          decision.category === category && isWritten(decision.reason),
      ),
  );
}

export const categoriesDecided: Check = {
  id: 'contracts.categories-decided',
  requirement: 'contracts',
  level: 'sustained',
  title:
    'Each contract settles use, performance, incidents and failure, or says why not',
  why: 'What a contract leaves open is decided after the damage, by whoever is stronger.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    return judgeContracts(facts, QUESTION, contracts => {
      if (contracts.length === 0) {
        return undetermined(
          `${QUESTION} No contract is recorded.`,
          CONTRACTS_ROOM,
        );
      }
      for (const contract of contracts) {
        const open = openCategories(contract);
        if (open.length > 0) {
          return undetermined(
            `${quoted(contract.title)} says nothing about ${listed(
              open.map(category => CATEGORY[category]),
            )}. Should it, and if not, why not?`,
            CONTRACTS_ROOM,
          );
        }
      }
      return pass(
        'Each contract settles all four matters, or leaves one out for a reason.',
      );
    });
  },
};
