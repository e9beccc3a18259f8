import { InteractionFacts } from '../../facts/types';
import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { RegulationQuestion } from '../../regulations/law/types';
import { listed } from '../wording';
import { attributeOf } from './factBlanks';

const MOST_LABELS = 4;
const MOST_LAWS = 2;

/** A fact that laws turn on and nobody has declared. */
export interface MissingFact {
  attribute: string;
  question: RegulationQuestion;
}

/** The facts that laws turn on and nobody has declared, below some paths. */
export function missingFacts(
  { entitlements }: InteractionFacts,
  isBelow: (path: string, of: 'interaction' | 'ai-system') => boolean,
): MissingFact[] {
  return (entitlements?.questions ?? []).flatMap(question => {
    const attribute = attributeOf(question);
    if (!attribute) {
      return [];
    }
    const { path, of } = REGULATION_ATTRIBUTES[attribute];
    return path && of !== 'case' && isBelow(path, of)
      ? [{ attribute, question }]
      : [];
  });
}

/** The laws that turn on some facts, for a sentence. */
function lawsOn(
  { entitlements }: InteractionFacts,
  missing: readonly MissingFact[],
): string {
  const rowIds = new Set(missing.flatMap(({ question }) => question.rowIds));
  const citations = (entitlements?.rows ?? [])
    .filter(({ rowId }) => rowIds.has(rowId))
    .map(({ citation }) => citation);
  const more = citations.length - MOST_LAWS;
  return listed(
    more > 0 ? [...citations.slice(0, MOST_LAWS), `${more} more`] : citations,
  );
}

/** The first question, what else is not known, and which laws turn on it. */
export function askFor(
  facts: InteractionFacts,
  missing: readonly MissingFact[],
): string {
  const [first, ...others] = missing;
  const labels = others.map(
    ({ attribute }) => REGULATION_ATTRIBUTES[attribute].label,
  );
  const more = labels.length - MOST_LABELS;
  const rest =
    labels.length === 0
      ? ''
      : ` Not known either: ${listed(
          more > 0 ? [...labels.slice(0, MOST_LABELS), `${more} more`] : labels,
        )}.`;
  return `${first.question.question}${rest} Laws that turn on it: ${lawsOn(
    facts,
    missing,
  )}.`;
}
