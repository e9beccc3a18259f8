/** The answer to one question of an assessment, as somebody writes it. */
export interface AnswerDraft {
  answer: 'yes' | 'no' | '';
  reasons: string;
}

/** Answers to questions of an assessment, as somebody writes them. */
export type AnswersDraft<Question extends string> = Record<
  Question,
  AnswerDraft
>;

/** Answers that are all given, with their reasons. */
export type Answers<Question extends string> = Record<
  Question,
  { answer: 'yes' | 'no'; reasons: string }
>;

/** A draft with what is already known. */
export function startAnswers<Question extends string>(
  questions: readonly Question[],
  known?: Partial<Answers<Question>>,
): AnswersDraft<Question> {
  return Object.fromEntries(
    questions.map(question => [
      question,
      known?.[question] ?? { answer: '', reasons: '' },
    ]),
  ) as AnswersDraft<Question>;
}

/** Whether an answer wants an incident, or a reason for none. */
export function saysYes(answers: AnswersDraft<string>): boolean {
  return Object.values(answers).some(({ answer }) => answer === 'yes');
}

/** The answers, once every one is given with its reasons. */
export function wholeAnswers<Question extends string>(
  draft: AnswersDraft<Question>,
): Answers<Question> | undefined {
  const given: { answer: string; reasons: string }[] = Object.values(draft);
  return given.every(({ answer, reasons }) => answer && reasons.trim())
    ? (draft as Answers<Question>)
    : undefined;
}
