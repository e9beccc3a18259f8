import { Concern } from '../schemas/concern';
import {
  ASSESSMENT_QUESTIONS,
  ConcernState,
  INDEPENDENT_REVIEWS,
} from '../vocabulary';
import { isToldOutcome } from './rounds';

const DECIDED: readonly ConcernState[] = ['decided', 'communicated', 'closed'];

/**
 * What must never be so of a concern, whatever steps were taken; empty if all
 * is well. Steps see to it that it stays empty, and this is how they are
 * tested.
 * @public
 */
export function brokenGuards(concern: Concern): string[] {
  const { state, requests, assessment, firstDecision, links } = concern;
  const broken: string[] = [];
  const must = (holds: unknown, what: string) => {
    if (!holds) {
      broken.push(what);
    }
  };
  if (DECIDED.includes(state)) {
    must(assessment, 'decided without an assessment');
    must(
      !assessment ||
        assessment.noIncidentBecause ||
        links.incidents.length > 0 ||
        ASSESSMENT_QUESTIONS.every(
          question => assessment[question].answer === 'no',
        ),
      'a yes without an incident or a reason',
    );
    must(
      requests.every(request =>
        ['decided', 'refused', 'ended'].includes(request.state),
      ),
      'decided with an open request',
    );
  }
  for (const request of requests) {
    const { decision, refusal, earlierDecisions } = request;
    must(
      (request.state === 'decided') === (decision !== undefined),
      'a decision and its state differ',
    );
    must(
      request.state !== 'refused' ||
        (refusal?.reasons && refusal.externalRoute),
      'a refusal without reasons or the next route',
    );
    if (decision) {
      must(/^user:/i.test(decision.reviewer), 'a decision without a person');
      must(decision.reasons, 'a decision without reasons');
      must(decision.externalRoute, 'a decision without the next route');
    }
    if (
      decision &&
      (INDEPENDENT_REVIEWS as readonly string[]).includes(request.type)
    ) {
      must(firstDecision, 'a review of a decision that nobody took');
      must(
        firstDecision?.by.toLowerCase() !== decision.reviewer.toLowerCase() &&
          earlierDecisions.every(
            ({ reviewer }) => reviewer !== decision.reviewer,
          ),
        'a review by who decided before',
      );
    }
  }
  if (state === 'communicated' || state === 'closed') {
    must(isToldOutcome(concern), 'ended before the customer was told');
  }
  if (state === 'closed') {
    must(
      requests.every(({ decision }) =>
        (decision?.redress ?? []).every(
          ({ deliveredAt, notDeliveredBecause }) =>
            deliveredAt || notDeliveredBecause,
        ),
      ),
      'closed with redress outstanding',
    );
  }
  return broken;
}
