/** One step into a payload: a key, a position, or every item of a list. */
type Step = string | number | typeof EACH;

const EACH = Symbol('every item');

const NAME = /^[^.[\]'"$*\s{}][^.[\]'"{}]*/;
const BRACKET = /^\[(?:(-?\d{1,6})|\*|'([^']+)'|"([^"]+)")\]/;

/**
 * Reads a path such as `ticket.tags[*].name`, `messages[0]`, `notes[-1]` or
 * `fields['Due date']`, with or without `$.` before it.
 * @returns undefined if it is no path
 */
export function parsePath(written: string): Step[] | undefined {
  let rest = written.replace(/^\$(?:\.|(?=\[))/, '');
  const steps: Step[] = [];
  while (rest !== '') {
    const [bracket, position, single, double] = BRACKET.exec(rest) ?? [];
    const [name] = NAME.exec(rest) ?? [];
    if (bracket !== undefined) {
      steps.push(
        position !== undefined ? Number(position) : single ?? double ?? EACH,
      );
      rest = rest.slice(bracket.length);
    } else if (name !== undefined) {
      steps.push(name);
      rest = rest.slice(name.length);
    } else {
      return undefined;
    }
    // What follows a step is a bracket, or a dot and a name.
    if (/^\.[^.[]/.test(rest)) {
      rest = rest.slice(1);
    } else if (rest !== '' && !rest.startsWith('[')) {
      return undefined;
    }
  }
  return steps.length > 0 ? steps : undefined;
}

/**
 * What stands in a payload at a path; undefined if nothing does, or null.
 * With `[*]` in the path it is a list.
 */
export function readPath(payload: unknown, path: string): unknown {
  const steps = parsePath(path) ?? [];
  const isList = steps.includes(EACH);
  let found: unknown[] = [payload];
  for (const step of steps) {
    found = found
      .flatMap(value => stepInto(value, step))
      .filter(value => value !== undefined && value !== null);
  }
  return isList ? found : found[0];
}

/** Only own keys count: what objects inherit was never sent. */
function stepInto(value: unknown, step: Step): unknown[] {
  if (Array.isArray(value)) {
    if (step === EACH) {
      return value;
    }
    return typeof step === 'number' ? [value.at(step)] : [];
  }
  const isKeyed =
    typeof value === 'object' && value !== null && typeof step === 'string';
  return isKeyed && Object.hasOwn(value, step)
    ? [(value as Record<string, unknown>)[step]]
    : [];
}
