import { BadInputError } from '../errors';
import { QUESTIONS } from './questions';
import { Answers, Prompter } from './types';

/**
 * The answers to all questions: those given, and those that a person gives.
 * @param prompter - asks for what was not given; if there is none, it stays
 * open
 * @throws BadInputError if an answer is not allowed, or one is missing
 */
export async function collectAnswers(
  given: Partial<Answers>,
  prompter: Prompter | undefined,
): Promise<Answers> {
  const problems = QUESTIONS.flatMap(({ key, flag, problemOf }) => {
    const answer = given[key];
    const problem = answer === undefined ? undefined : problemOf(answer);
    return problem === undefined ? [] : [`${flag}: ${problem}`];
  });
  if (!prompter) {
    problems.push(
      ...QUESTIONS.filter(
        ({ key, isOptional }) => !isOptional && given[key] === undefined,
      ).map(
        ({ flag, message }) =>
          `${flag}: found nothing, allowed is the answer to: ${message}`,
      ),
    );
  }
  if (problems.length > 0) {
    throw new BadInputError(problems.join('\n'));
  }
  const answers: Partial<Answers> = { ...given };
  for (const question of prompter ? QUESTIONS : []) {
    const { key, message, isOptional, values, problemOf } = question;
    if (answers[key] === undefined) {
      const answer = values
        ? await prompter!.choice({ message, values })
        : await prompter!.text({ message, isOptional, problemOf });
      answers[key] = answer?.trim() || undefined;
    }
  }
  return answers as Answers;
}
