import { IMPACT_AREAS, LIKELIHOODS, SEVERITIES } from '../../kinds/vocabulary';
import { fixInteraction, pass, undetermined } from '../outcomes';
import { Check } from '../types';
import { choice, either, isWritten, listed, plain } from '../wording';
import { completeImpact, Impact } from './completeImpact';

function isDescribed(impact: Impact): boolean {
  const { severity, likelihood, description, mitigation } = impact;
  return Boolean(
    severity &&
      likelihood &&
      isWritten(description) &&
      (mitigation === undefined || isWritten(mitigation)),
  );
}

export const impactsDescribed: Check = {
  id: 'identification.impacts-described',
  requirement: 'identification',
  level: 'identified',
  title: 'It is known what may happen to customers, how badly and how likely',
  why: 'Nobody can guard customers against what nobody has thought of.',
  needs: 'declaration',
  judges: 'presence',
  evaluate(facts) {
    const { impacts } = facts.spec;
    if (!impacts?.length) {
      return undetermined(
        'What may happen to customers because of this, how bad would it be, and how likely is it?',
        fixInteraction(
          facts,
          ['impacts'],
          [completeImpact({ area: choice(IMPACT_AREAS) })],
        ),
      );
    }
    const open = impacts.filter(impact => !isDescribed(impact));
    if (open.length > 0) {
      return undetermined(
        `What exactly may happen (${listed(
          open.map(({ area }) => plain(area)),
        )}), how bad would it be (${either(
          SEVERITIES,
        )}), and how likely is it (${either(LIKELIHOODS)})?`,
        fixInteraction(
          facts,
          ['impacts'],
          impacts.map(impact =>
            isDescribed(impact) ? impact : completeImpact(impact),
          ),
        ),
      );
    }
    return pass(
      `What may happen: ${listed(impacts.map(({ area }) => plain(area)))}.`,
    );
  },
};
