import { Concern } from '../schemas/concern';
import { ConcernTransition } from '../schemas/steps';
import { ConcernState } from '../vocabulary';
import { acknowledged } from './acknowledged';
import { assessing } from './assessing';
import { awaitingCustomer } from './awaitingCustomer';
import { closed } from './closed';
import { communicated } from './communicated';
import { decided } from './decided';
import { duplicate, notAboutAi, withdrawn } from './endings';
import { referred } from './referred';
import { reopened } from './reopened';
import { ConcernStep, StepContext, StepLack, StepResult } from './types';

/** All steps, in the order in which they are offered. */
const STEPS = [
  acknowledged,
  assessing,
  awaitingCustomer,
  decided,
  communicated,
  closed,
  referred,
  reopened,
  withdrawn,
  duplicate,
  notAboutAi,
] as readonly ConcernStep<any>[];

/** The states that a step leads to from this one. @public */
export function nextConcernStates(state: ConcernState): ConcernState[] {
  return STEPS.filter(({ from }) => from.includes(state)).map(({ to }) => to);
}

/**
 * Takes a concern one step on, if the step is allowed and lacks nothing.
 * @public
 */
export function takeConcernStep(
  concern: Concern,
  transition: ConcernTransition,
  context: StepContext,
): StepResult {
  const step = STEPS.find(
    ({ to, from }) => to === transition.to && from.includes(concern.state),
  );
  if (!step) {
    return {
      outcome: 'not-allowed',
      allowed: nextConcernStates(concern.state),
    };
  }
  const lacks = step.lacks(concern, transition, context);
  if (lacks.length > 0) {
    return { outcome: 'lacking', lacks };
  }
  const { concern: changed, told } = step.take(concern, transition, context);
  return {
    outcome: 'taken',
    told,
    concern: {
      ...changed,
      state: step.to,
      version: concern.version + 1,
    },
  };
}

/**
 * The steps that lead on, and what each would lack if it were taken with
 * nothing more said.
 * @public
 */
export function nextConcernSteps(
  concern: Concern,
  context: StepContext,
): { to: ConcernState; lacks: StepLack[] }[] {
  return nextConcernStates(concern.state).map(to => ({
    to,
    lacks: STEPS.find(step => step.to === to)!.lacks(concern, { to }, context),
  }));
}
