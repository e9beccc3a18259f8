import { REGULATION_ATTRIBUTES } from '../../regulations/attributes/attributes';
import { RegulationQuestion } from '../../regulations/law/types';
import { blank, choice, dateBlank } from '../wording';

const FACT = 'fact.';

/** The attribute that a question asks for; `undefined` if it asks for none. */
export function attributeOf({ id }: RegulationQuestion): string | undefined {
  const name = id.startsWith(FACT) ? id.slice(FACT.length) : undefined;
  return name && Object.hasOwn(REGULATION_ATTRIBUTES, name) ? name : undefined;
}

/** What somebody has to fill in for an attribute. */
function blankOf(attribute: string): unknown {
  const { type, label } = REGULATION_ATTRIBUTES[attribute];
  switch (type.type) {
    case 'yes-no':
      return choice(['true', 'false']);
    case 'number':
      return blank(`number: ${label}`);
    case 'date':
      return dateBlank(label);
    case 'word':
      return choice(type.values);
    case 'words':
      return [choice(type.values)];
    default:
      return blank(label);
  }
}

/**
 * A block of a declaration with a blank for each attribute that is missing in
 * it, and all that it says already.
 *
 * @param block - what stands at the path now
 * @param path - the path of the block, such as `spec.classification`
 */
export function withBlanks(
  block: object | undefined,
  path: string,
  attributes: readonly string[],
): object {
  const filled = structuredClone(block ?? {}) as Record<string, any>;
  for (const attribute of attributes) {
    const keys = REGULATION_ATTRIBUTES[attribute]
      .path!.slice(path.length + 1)
      .split('.');
    const last = keys.pop()!;
    const target = keys.reduce((inner, key) => (inner[key] ??= {}), filled);
    target[last] = blankOf(attribute);
  }
  return filled;
}
