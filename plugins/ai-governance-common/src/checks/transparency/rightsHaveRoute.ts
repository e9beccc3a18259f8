import { fail, fixInteraction, notApplicable, pass } from '../outcomes';
import { CHANNEL, USING_RIGHT } from '../spokenWords';
import { rightsWithoutWay } from '../entitlementsInForce';
import { Check } from '../types';
import { channelTypes, completeRight, Right, saysHow } from './completeRight';

/** What is wrong with the way to a right, if anything. */
function faultOf(right: Right, types: readonly string[]): string | undefined {
  const doing = USING_RIGHT[right.right];
  if (!saysHow(right.how)) {
    return `Customers are not told what to do to ${doing}.`;
  }
  if (!right.channel) {
    return `Customers are not told where to ${doing}.`;
  }
  return types.includes(right.channel)
    ? undefined
    : `To ${doing} customers are to use ${
        CHANNEL[right.channel]
      }, but no such channel is declared.`;
}

export const rightsHaveRoute: Check = {
  id: 'transparency.rights-have-route',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Each right has a way that leads somewhere',
  why: 'A right without steps and a channel that exists is a promise that nobody can collect on.',
  needs: 'declaration',
  judges: 'content',
  restsOn: rightsWithoutWay,
  evaluate(facts) {
    const rights = facts.spec.transparency?.rights ?? [];
    if (rights.length === 0) {
      return notApplicable('No rights are declared yet.');
    }
    const types = channelTypes(facts);
    const faults = rights.map(right => faultOf(right, types));
    const fault = faults.find(Boolean);
    return fault
      ? fail(
          fault,
          fixInteraction(
            facts,
            ['transparency', 'rights'],
            rights.map((right, index) =>
              faults[index] ? completeRight(facts, right) : right,
            ),
          ),
        )
      : pass('The declaration says for each right what to do, and where.');
  },
};
