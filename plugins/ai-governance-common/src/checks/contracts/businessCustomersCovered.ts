import { pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { listed } from '../wording';
import { CONTRACTS_ROOM, judgeContracts } from './judgeContracts';

const QUESTION =
  'Which contract, or which standard terms, cover the business customers?';

export const businessCustomersCovered: Check = {
  id: 'contracts.business-customers-covered',
  requirement: 'contracts',
  level: 'sustained',
  title: 'Business customers are covered by a contract or by standard terms',
  why: 'Businesses build on what the AI does for them; what they can rely on has to be agreed, not assumed.',
  needs: 'records',
  judges: 'presence',
  evaluate(facts) {
    return judgeContracts(facts, QUESTION, contracts =>
      contracts.length === 0
        ? undetermined(`${QUESTION} None is recorded.`, CONTRACTS_ROOM)
        : pass(`Covered by ${listed(contracts.map(({ title }) => title))}.`),
    );
  },
};
