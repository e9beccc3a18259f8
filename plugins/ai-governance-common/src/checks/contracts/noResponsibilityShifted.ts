import { InteractionFacts } from '../../facts/types';
import {
  RESPONSIBILITY_ACTIVITIES,
  RESPONSIBLE_PARTIES,
} from '../../kinds/vocabulary';
import {
  FoundSystem,
  foundSystems,
  judgeSystems,
  Responsibility,
} from '../judgeSystems';
import { fail, notApplicable, pass, yamlFix } from '../outcomes';
import { Check, CheckOutcome } from '../types';
import { affectsOnlyBusinesses } from '../weight';
import { choice, GROUP_BLANK, plain } from '../wording';

/**
 * What a company that uses our AI system in its own business can carry itself.
 * All the rest takes a hand on the system.
 */
const CARRIED_BY_BUSINESSES: readonly (typeof RESPONSIBILITY_ACTIVITIES)[number][] =
  ['data-quality', 'human-oversight', 'customer-information'];

const NOT_THE_CUSTOMER = RESPONSIBLE_PARTIES.filter(
  party => party !== 'customer',
);

/** Why an activity cannot be the customer's, as the end of a sentence. */
function whyNot(
  facts: InteractionFacts,
  { spec }: FoundSystem,
  { activity, party }: Responsibility,
): string | undefined {
  if (party !== 'customer') {
    return undefined;
  }
  if (!CARRIED_BY_BUSINESSES.includes(activity)) {
    return 'which only those who make or run the system can do';
  }
  if (spec.roles?.length && spec.roles.every(role => role === 'deployer')) {
    return 'although it is we who use the system, and not they';
  }
  const areRolesKnown = Boolean(facts.spec.affected?.roles?.length);
  return areRolesKnown && !affectsOnlyBusinesses(facts.spec)
    ? 'although not only businesses are affected, and nobody else can carry it'
    : undefined;
}

function judge(
  facts: InteractionFacts,
  system: FoundSystem,
): CheckOutcome | undefined {
  const responsibilities = system.spec.responsibilities ?? [];
  const reasons = responsibilities.map(each => whyNot(facts, system, each));
  const first = reasons.findIndex(Boolean);
  return first < 0
    ? undefined
    : fail(
        `${system.title} puts ${plain(
          responsibilities[first].activity,
        )} on the customer, ${reasons[first]}.`,
        yamlFix(
          system,
          ['responsibilities'],
          responsibilities.map((each, index) =>
            reasons[index]
              ? {
                  activity: each.activity,
                  party: choice(NOT_THE_CUSTOMER),
                  owner: each.owner ?? GROUP_BLANK,
                }
              : each,
          ),
        ),
      );
}

export const noResponsibilityShifted: Check = {
  id: 'contracts.no-responsibility-shifted',
  requirement: 'contracts',
  level: 'sustained',
  title: 'Nothing that is ours to do is put on the customer',
  why: 'A customer who is made responsible for what only we can see and change carries our risk without knowing.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const found = foundSystems(facts);
    return found.length > 0 &&
      !found.some(({ spec }) => spec.responsibilities?.length)
      ? notApplicable('Nothing says yet who is responsible for what.')
      : judgeSystems(
          facts,
          system => judge(facts, system),
          pass('Nothing that is ours to do is said to be the customer’s.'),
        );
  },
};
