import { messages } from '../messages';

const { confirmedFacts } = messages;

function hasText(texts: object, path: string): boolean {
  let found: unknown = texts;
  for (const name of path.split('.')) {
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, name)
        ? (found as Record<string, unknown>)[name]
        : undefined;
  }
  return typeof found === 'string';
}

/** The key of the text that names a fact; `undefined` if there is none. */
export function factKey(path: string) {
  return hasText(confirmedFacts.fact, path)
    ? (`confirmedFacts.fact.${path}` as 'confirmedFacts.fact.type')
    : undefined;
}

/** The key of the text that names a group; `undefined` if there is none. */
export function groupKey(path: string) {
  return hasText(confirmedFacts.group, path)
    ? (`confirmedFacts.group.${path}` as 'confirmedFacts.group.self')
    : undefined;
}

/** A name in words, for what has no text: `sees other information`. */
export function spokenName(path: string): string {
  const name = path.split('.').pop() ?? path;
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
