import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { LIKELIHOODS, SEVERITIES } from '../../kinds/vocabulary';
import { blank, choice, isWritten } from '../wording';

/** One impact, as declared. */
export type Impact = NonNullable<CustomerInteractionSpec['impacts']>[number];

/** An impact with a blank for all that it does not say. */
export function completeImpact(
  impact: Partial<Omit<Impact, 'area'>> & { area: string },
): object {
  const { area, description, severity, likelihood, mitigation } = impact;
  return {
    area,
    description: isWritten(description)
      ? description
      : blank('what may happen to a customer'),
    severity: severity ?? choice(SEVERITIES),
    likelihood: likelihood ?? choice(LIKELIHOODS),
    mitigation: isWritten(mitigation)
      ? mitigation
      : blank('what is done against it'),
  };
}
