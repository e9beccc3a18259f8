import {
  AI_SYSTEM_TYPES,
  findDeclarationProblems,
  INTERACTION_TYPES,
  KIND_AI_SYSTEM,
  KIND_CUSTOMER_INTERACTION,
} from '@ai-governance/backstage-plugin-ai-governance-common';
import { Answers } from './types';

/** One question about one fact. */
export interface Question {
  key: keyof Answers;
  message: string;
  /** The flag that answers it, too. */
  flag: string;
  isOptional: boolean;
  /** The words to choose from; free text if `undefined`. */
  values?: readonly string[];
  /** What is wrong with an answer, if anything. */
  problemOf: (answer: string) => string | undefined;
}

/** All questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'system',
    message: 'What is the AI system called?',
    flag: '--system',
    isOptional: false,
    problemOf: blankProblem,
  },
  {
    key: 'purpose',
    message: 'What does it do, in one sentence?',
    flag: '--purpose',
    isOptional: false,
    problemOf: blankProblem,
  },
  {
    key: 'owner',
    message: 'Which team owns it, such as group:default/lending?',
    flag: '--owner',
    isOptional: false,
    problemOf: owner => problemIn(KIND_CUSTOMER_INTERACTION, { owner }),
  },
  {
    key: 'type',
    message: 'What sort of AI is it?',
    flag: '--type',
    isOptional: true,
    values: AI_SYSTEM_TYPES,
    problemOf: type =>
      problemIn(KIND_AI_SYSTEM, { owner: 'some', purpose: 'some', type }),
  },
  {
    key: 'interaction',
    message:
      'How does it affect customers? Give it a name, such as Loan offer.',
    flag: '--interaction',
    isOptional: false,
    problemOf: blankProblem,
  },
  {
    key: 'interactionType',
    message: 'What sort of interaction is that?',
    flag: '--interaction-type',
    isOptional: true,
    values: INTERACTION_TYPES,
    problemOf: type =>
      problemIn(KIND_CUSTOMER_INTERACTION, { owner: 'some', type }),
  },
  {
    key: 'service',
    message:
      'Which service delivers it, such as component:default/loan-api? Leave it empty if you do not know.',
    flag: '--service',
    isOptional: true,
    problemOf: service =>
      problemIn(KIND_CUSTOMER_INTERACTION, {
        owner: 'some',
        services: [service],
      }),
  },
];

function blankProblem(answer: string): string | undefined {
  return answer.trim() === ''
    ? `found "${answer}", allowed is text that is not blank`
    : undefined;
}

function problemIn(kind: string, spec: Record<string, unknown>) {
  const [problem] = findDeclarationProblems({ kind, spec: spec as {} });
  return (
    problem &&
    `found ${JSON.stringify(problem.found)}, allowed is ${problem.allowed}`
  );
}
