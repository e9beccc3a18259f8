import { CustomerInteractionSpec } from '../../kinds/customerInteraction';
import { fixAtPath } from '../fixAtPath';
import { fail, notApplicable, pass } from '../outcomes';
import { Check } from '../types';
import { blank, isWritten, quoted, wordsOf } from '../wording';

/** Shorter texts can rightly be alike. */
const FEWEST_WORDS = 3;

interface DeclaredText {
  /** What the text is about; texts about the same are compared elsewhere. */
  about: string;
  path: string;
  text: string | undefined;
}

function declaredTexts(spec: CustomerInteractionSpec): DeclaredText[] {
  const { materiality, transparency = {} } = spec;
  const texts: DeclaredText[] = [
    {
      about: 'why it matters',
      path: 'spec.materiality.rationale',
      text: materiality?.rationale,
    },
    {
      about: 'which part AI plays',
      path: 'spec.transparency.role',
      text: transparency.role,
    },
  ];
  const addAll = (
    about: string,
    field: string,
    items: readonly (string | undefined)[] | undefined,
    key = '',
  ) =>
    items?.forEach((text, index) =>
      texts.push({
        about,
        path: `spec.transparency.${field}[${index}]${key}`,
        text,
      }),
    );
  const { factors, limitations, knownRisks, rights, channels } = transparency;
  addAll('what counts', 'factors', factors);
  addAll('what the AI cannot do, or can do wrong', 'limitations', limitations);
  addAll('what the AI cannot do, or can do wrong', 'knownRisks', knownRisks);
  addAll(
    'what a customer does',
    'rights',
    rights?.map(({ how }) => how),
    '.how',
  );
  addAll(
    'why this channel fits',
    'channels',
    channels?.map(({ rationale }) => rationale),
    '.rationale',
  );
  return texts;
}

export const textsNotCopied: Check = {
  id: 'transparency.texts-not-copied',
  requirement: 'transparency',
  level: 'transparent',
  title: 'No text is copied from one question to another',
  why: 'One text cannot answer two questions; where it stands twice, customers got one answer too few.',
  needs: 'declaration',
  judges: 'content',
  evaluate(facts) {
    const seen = new Map<string, DeclaredText>();
    for (const declared of declaredTexts(facts.spec)) {
      const words = isWritten(declared.text) ? wordsOf(declared.text) : [];
      if (words.length >= FEWEST_WORDS) {
        const key = words.join(' ');
        const earlier = seen.get(key);
        if (earlier && earlier.about !== declared.about) {
          return fail(
            `${earlier.path} and ${declared.path} are the same text: ${quoted(
              declared.text!,
            )}.`,
            fixAtPath(facts, declared.path, blank(declared.about)),
          );
        }
        seen.set(key, earlier ?? declared);
      }
    }
    return seen.size === 0
      ? notApplicable('There are no texts to compare yet.')
      : pass('Each text is there once.');
  },
};
