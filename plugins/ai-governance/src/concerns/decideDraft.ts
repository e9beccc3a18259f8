import {
  ASSESSMENT_QUESTIONS,
  Concern,
  CONCERN_OUTCOMES,
  ConcernRequest,
  ConcernTransition,
  DECISION_CHANGES,
  INDEPENDENT_REVIEWS,
  REDRESS_KINDS,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AnswersDraft,
  saysYes,
  startAnswers,
  wholeAnswers,
} from './answersDraft';
import { fromLocalMoment, localMoment } from './concernDraft';
import { NO_ROUTE, RouteDraft, toRoute } from './routeDraft';
import { said } from './said';

type Question = (typeof ASSESSMENT_QUESTIONS)[number];
type Deciding = Extract<ConcernTransition, { to: 'decided' }>;

/** One redress, as somebody writes it. */
export interface RedressDraft {
  kind: (typeof REDRESS_KINDS)[number];
  description: string;
  amount: string;
  currency: string;
  /** A day. */
  dueOn: string;
}

/** What one request is decided to be, as somebody writes it. */
export interface DecisionDraft {
  outcome: (typeof CONCERN_OUTCOMES)[number] | '';
  effect: (typeof DECISION_CHANGES)[number] | '';
  reasons: string;
  route: RouteDraft;
  redress: RedressDraft[];
}

/** All that a decision asks for, as somebody writes it. */
export interface DecideDraft {
  /** By the id of the request. */
  decisions: Record<string, DecisionDraft>;
  assessment: AnswersDraft<Question>;
  noIncidentBecause: string;
  firstKind: 'automated' | 'person' | '';
  firstPerson: string | undefined;
  firstAt: string;
}

/** A redress of which nothing is said but its likeliest kind. */
export const NEW_REDRESS: RedressDraft = {
  kind: 'apology',
  description: '',
  amount: '',
  currency: '',
  dueOn: '',
};

/** The requests that are still to be decided. */
export function openRequests({
  requests,
}: Pick<Concern, 'requests'>): ConcernRequest[] {
  return requests.filter(({ state }) => state === 'open');
}

/** Whether it counts who took the decision that the customer speaks against. */
export function asksFirstDecision(concern: Pick<Concern, 'requests'>): boolean {
  return openRequests(concern).some(({ type }) =>
    (INDEPENDENT_REVIEWS as readonly string[]).includes(type),
  );
}

/** A draft with what is already known. */
export function startDeciding(concern: Concern): DecideDraft {
  const { assessment, firstDecision } = concern;
  const by = firstDecision?.by;
  return {
    decisions: Object.fromEntries(
      openRequests(concern).map(({ id }) => [
        id,
        {
          outcome: '',
          effect: '',
          reasons: '',
          route: NO_ROUTE,
          redress: [],
        } satisfies DecisionDraft,
      ]),
    ),
    assessment: startAnswers(ASSESSMENT_QUESTIONS, assessment),
    noIncidentBecause: assessment?.noIncidentBecause ?? '',
    firstKind: by === undefined || by === 'automated' ? by ?? '' : 'person',
    firstPerson: by === 'automated' ? undefined : by,
    firstAt: firstDecision?.at ? localMoment(new Date(firstDecision.at)) : '',
  };
}

function toAssessment({
  assessment,
  noIncidentBecause,
}: DecideDraft): Deciding['assessment'] {
  const answers = wholeAnswers(assessment);
  return (
    answers && {
      ...answers,
      noIncidentBecause: saysYes(assessment)
        ? said(noIncidentBecause)
        : undefined,
    }
  );
}

function toFirstDecision(draft: DecideDraft): Deciding['firstDecision'] {
  const { firstKind, firstPerson, firstAt } = draft;
  const by = firstKind === 'automated' ? firstKind : firstPerson;
  return firstKind && by ? { by, at: fromLocalMoment(firstAt) } : undefined;
}

function toRedress(redress: RedressDraft) {
  const { kind, description, amount, currency, dueOn } = redress;
  return {
    kind,
    description: said(description),
    amount: amount.trim() === '' ? undefined : Number(amount),
    currency: said(currency.trim().toUpperCase()),
    // Promised for a day, it is due when that day ends.
    dueAt: dueOn ? fromLocalMoment(`${dueOn}T23:59`) : undefined,
  };
}

/**
 * The step that a draft comes to. What is only half said is left out, so that
 * the backend names it as lacking.
 */
export function toDecided(draft: DecideDraft): Deciding {
  return {
    to: 'decided',
    decisions: Object.entries(draft.decisions).map(
      ([requestId, { outcome, effect, reasons, route, redress }]) => ({
        requestId,
        concernOutcome: outcome || undefined,
        decisionEffect: effect || undefined,
        reasons: said(reasons),
        externalRoute: toRoute(route),
        redress: redress.map(toRedress),
      }),
    ),
    assessment: toAssessment(draft),
    firstDecision: toFirstDecision(draft),
  };
}
