import { Concern, ConcernRequest } from './schemas/concern';

/** What stands where a text was erased. @public */
export const ERASED = '[erased]';

function erasedRequest(request: ConcernRequest): ConcernRequest {
  const { decision, refusal, identity, earlierDecisions } = request;
  const erasedDecision = (made: NonNullable<ConcernRequest['decision']>) => ({
    ...made,
    reasons: ERASED,
    redress: made.redress.map(({ description, ...redress }) => redress),
  });
  return {
    ...request,
    decision: decision && erasedDecision(decision),
    earlierDecisions: earlierDecisions.map(erasedDecision),
    refusal: refusal && { ...refusal, reasons: ERASED },
    identity: identity && {
      ...identity,
      because: ERASED,
      how: identity.how && ERASED,
    },
  };
}

/**
 * A concern without any text that people wrote about a customer. What was
 * decided, when and by whom stays.
 * @public
 */
export function withoutTexts(concern: Concern, at: string): Concern {
  const { assessment, ending, referral } = concern;
  const { decisionRef, desiredOutcome, eraseAfter, ...rest } = concern;
  return {
    ...rest,
    summary: ERASED,
    description: ERASED,
    requests: concern.requests.map(erasedRequest),
    assessment:
      assessment &&
      (Object.fromEntries(
        Object.entries(assessment).map(([question, answer]) => [
          question,
          typeof answer === 'object' ? { ...answer, reasons: ERASED } : ERASED,
        ]),
      ) as typeof assessment),
    ending: ending && {
      ...ending,
      because: ending.because && ERASED,
    },
    referral: referral && {
      ...referral,
      result: referral.result && ERASED,
    },
    erasedAt: at,
  };
}
