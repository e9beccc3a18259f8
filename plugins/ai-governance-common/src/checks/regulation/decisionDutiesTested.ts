import { isBinding } from '../../regulations/law/lawState';
import { notApplicable, notConnected } from '../outcomes';
import { Check } from '../types';
import { lawsUnknown } from '../entitlementsInForce';

/** Events in each single decision that start a duty of ours. */
const PER_DECISION = new Set([
  'adverse-action',
  'application-completed',
  'counteroffer-not-accepted',
  'decision',
  'decision-communicated',
]);

export const decisionDutiesTested: Check = {
  id: 'regulation.decision-duties-tested',
  requirement: 'regulation',
  level: 'answerable',
  title: 'A sample shows that duties owed with each decision are kept',
  why: 'A letter that has to go out with every refusal is not in any declaration; only a look at real cases shows it.',
  needs: 'records',
  judges: 'content',
  evaluate(facts) {
    const unknown = lawsUnknown(facts);
    if (unknown) {
      return unknown;
    }
    const laws = new Set(
      facts
        .entitlements!.entitlements.flatMap(({ sources }) => sources)
        .filter(
          ({ applies, state, deadlines }) =>
            applies === 'yes' &&
            isBinding(state) &&
            deadlines.some(({ trigger }) => PER_DECISION.has(trigger)),
        )
        .map(({ citation }) => citation),
    );
    if (laws.size === 0) {
      return notApplicable(
        'No law in force that surely applies sets a duty for each single decision.',
      );
    }
    const [first, ...others] = laws;
    const rest = others.length === 0 ? '' : ` and ${others.length} more`;
    return notConnected(
      `Does a dated sample of decisions show that what ${first}${rest} wants with each of them was done?`,
      'evidence',
    );
  },
};
