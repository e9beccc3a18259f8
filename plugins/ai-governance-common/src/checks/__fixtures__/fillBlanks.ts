const BLANK = /<(\p{L}[^<>]*)>/gu;

// What somebody who knows the facts would write, by how the blank begins.
const ANSWERS: [RegExp, string][] = [
  [/^YYYY-MM-DD/, '2026-10-12'],
  [/^(?:true|[a-z]{2}), once/, '$1'],
  [/^group/, 'group:default/credit-operations'],
  [/^period/, 'P7D'],
  [/^web address/, 'https://www.fernhill.example/loans/help'],
  [/^e-mail/, 'help@fernhill.example'],
  [/^telephone|^address/, '+44 20 7946 0000'],
  [/^postal|^place/, 'Fernhill Loans, 12 Mill Lane, Leeds LS1 4AB'],
];

const SENTENCES = [
  'We ask a second officer when the amount is high',
  'The older of two answers no longer counts',
  'Somebody moves and the new address is not yet known',
  'A colleague in Leeds writes back with the reasons',
  'Ring the bell at the branch and bring your letter',
  'It was last looked at after the spring release',
];

function answerTo(
  question: string,
  hints: Record<string, string>,
  count: number,
): string {
  const hint = Object.keys(hints).find(part => question.includes(part));
  if (hint !== undefined) {
    return hints[hint];
  }
  const known = ANSWERS.find(([pattern]) => pattern.test(question));
  if (known) {
    return known[1] === '$1' ? question.split(',')[0] : known[1];
  }
  return question.includes(' | ')
    ? question.split(' | ')[0]
    : `${SENTENCES[count % SENTENCES.length]} ${'again '.repeat(
        Math.floor(count / SENTENCES.length),
      )}`.trim();
}

/** Fills in the blanks of a fix, as the person who copied it would. */
export function fillBlanks(
  yaml: string,
  hints: Record<string, string> = {},
): string {
  let count = 0;
  return yaml.replace(BLANK, (_, question: string) =>
    answerTo(question, hints, count++),
  );
}
