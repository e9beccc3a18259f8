import { InteractionFacts } from '../../facts/types';
import { fail, fixInteraction, pass } from '../outcomes';
import { informationLacking } from '../entitlementsInForce';
import { Check } from '../types';
import { blank, isWritten, quoted, textKey, wordsOf } from '../wording';

const FEWEST_WORDS = 6;

/** What it is that a text merely repeats, if anything. */
function repeatedText(
  facts: InteractionFacts,
  role: string,
): string | undefined {
  const others: [string, string | undefined][] = [
    ['the title', facts.title],
    ['the description', facts.description],
    ['the purpose', facts.spec.purpose],
  ];
  for (const { title, spec } of facts.aiSystems) {
    others.push([`the title of ${title}`, title]);
    others.push([`the purpose of ${title}`, spec?.purpose]);
  }
  const key = textKey(role);
  return others.find(([, text]) => text && textKey(text) === key)?.[0];
}

export const roleExplained: Check = {
  id: 'transparency.role-explained',
  requirement: 'transparency',
  level: 'transparent',
  title: 'Customers are told which part AI plays',
  why: 'Customers can only ask the right questions when they know that AI is at work, and where.',
  needs: 'declaration',
  judges: 'content',
  restsOn: informationLacking,
  evaluate(facts) {
    const role = facts.spec.transparency?.role;
    const fix = () =>
      fixInteraction(
        facts,
        ['transparency', 'role'],
        blank('which part AI plays, and which part people play'),
      );
    if (!isWritten(role)) {
      return fail('Customers are not told which part AI plays.', fix());
    }
    if (wordsOf(role).length < FEWEST_WORDS) {
      return fail(
        `${quoted(role)} is too short to tell customers which part AI plays.`,
        fix(),
      );
    }
    const repeated = repeatedText(facts, role);
    return repeated
      ? fail(
          `What customers are told about the part of AI only repeats ${repeated}.`,
          fix(),
        )
      : pass('The declaration says which part AI plays.');
  },
};
