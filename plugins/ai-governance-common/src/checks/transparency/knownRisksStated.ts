import { fail, fixInteraction, pass } from '../outcomes';
import { Check } from '../types';
import { isSevere } from '../weight';
import { areWritten, blank, plain, written } from '../wording';

export const knownRisksStated: Check = {
  id: 'transparency.known-risks-stated',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told what can go wrong for them',
  why: 'A harm that the organisation knows of and keeps to itself is the worst surprise.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { transparency, impacts } = facts.spec;
    if (areWritten(transparency?.knownRisks)) {
      return pass('The declaration says what can go wrong for customers.');
    }
    const severe = impacts?.find(isSevere);
    return fail(
      severe
        ? `A ${severe.severity} impact (${plain(
            severe.area,
          )}) is known, yet customers are not told what can go wrong for them.`
        : 'Customers are not told what can go wrong for them, or only in part.',
      fixInteraction(
        facts,
        ['transparency', 'knownRisks'],
        [
          ...written(transparency?.knownRisks),
          blank('what can go wrong for a customer, and how they would notice'),
        ],
      ),
    );
  },
};
