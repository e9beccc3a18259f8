import { InteractionFacts } from '../facts/types';
import { SEVERITIES } from '../kinds/vocabulary';
import { Concern } from './schemas/concern';

/**
 * How grave a concern is, taken from the impacts that the interaction
 * declares: the gravest of them. What speaks against a decision with legal or
 * similarly significant effect is at least high. Where nothing is declared it
 * is medium until somebody looks.
 * @public
 */
export function severityOf(
  interaction: Pick<InteractionFacts, 'spec'> | undefined,
  challengesDecision: boolean,
): Concern['severity'] {
  const { impacts = [], decision } = interaction?.spec ?? {};
  const ranks = impacts.flatMap(({ severity }) =>
    severity ? [SEVERITIES.indexOf(severity)] : [],
  );
  const gravest = Math.max(-1, ...ranks);
  const isGraveEffect =
    decision?.effect === 'legal' ||
    decision?.effect === 'similarly-significant';
  const high = SEVERITIES.indexOf('high');
  if (isGraveEffect && challengesDecision && gravest < high) {
    return {
      value: 'high',
      because: `it speaks against a decision with ${decision.effect} effect`,
    };
  }
  if (gravest === -1) {
    return {
      value: 'medium',
      because: interaction
        ? 'the interaction declares no impacts'
        : 'it is not known which interaction it is about',
    };
  }
  return {
    value: SEVERITIES[gravest],
    because: 'the gravest impact that the interaction declares',
  };
}
