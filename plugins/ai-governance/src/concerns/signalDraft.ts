import {
  SIGNAL_QUESTIONS,
  SignalAssessment,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import {
  AnswersDraft,
  saysYes,
  startAnswers,
  wholeAnswers,
} from './answersDraft';
import { said } from './said';

/** What somebody found out about a signal, as they write it. */
export interface SignalDraft {
  answers: AnswersDraft<(typeof SIGNAL_QUESTIONS)[number]>;
  incidents: string;
  noIncidentBecause: string;
}

/** What a draft still lacks, if anything. */
export type SignalLack = 'answers' | 'incident';

/** A draft with what was found before. */
export function startAssessing(assessment?: SignalAssessment): SignalDraft {
  return {
    answers: startAnswers(SIGNAL_QUESTIONS, assessment),
    incidents: (assessment?.incidents ?? []).join(', '),
    noIncidentBecause: assessment?.noIncidentBecause ?? '',
  };
}

/** The assessment that a draft comes to, or what it lacks. */
export function toSignalAssessment(
  draft: SignalDraft,
): { assessment: SignalAssessment } | { lack: SignalLack } {
  const answers = wholeAnswers(draft.answers);
  if (!answers) {
    return { lack: 'answers' };
  }
  if (!saysYes(draft.answers)) {
    return { assessment: answers };
  }
  const incidents = draft.incidents
    .split(',')
    .map(name => name.trim())
    .filter(name => name !== '');
  const noIncidentBecause = said(draft.noIncidentBecause);
  return incidents.length > 0 || noIncidentBecause
    ? { assessment: { ...answers, incidents, noIncidentBecause } }
    : { lack: 'incident' };
}
