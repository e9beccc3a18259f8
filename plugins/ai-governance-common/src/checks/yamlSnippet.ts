/**
 * Writes the values of a fix as YAML. Every posture carries dozens of
 * snippets, and the `yaml` library takes ten to thirty times as long for each.
 */

// What no YAML parser, old or new, reads as anything but this very text.
const PLAIN_TEXT =
  /^[\p{L}<][^\p{C}\p{Z}]*(?: [^\p{C}\p{Z}#][^\p{C}\p{Z}]*)*$/u;
const MAY_BE_READ_OTHERWISE =
  /:(?: |$)|^(?:true|false|yes|no|on|off|y|n|null|nan|inf|e\d+)$/i;
const CALENDAR_DATE = /^\d{4}-\d\d-\d\d$/;

function scalar(value: unknown): string {
  return typeof value === 'string' &&
    (CALENDAR_DATE.test(value) ||
      (PLAIN_TEXT.test(value) && !MAY_BE_READ_OTHERWISE.test(value)))
    ? value
    : JSON.stringify(value);
}

function block(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return value
      .map(item =>
        isBranch(item)
          ? `${indent}- ${block(item, inner).slice(inner.length)}`
          : `${indent}- ${scalar(item)}\n`,
      )
      .join('');
  }
  let lines = '';
  for (const [key, item] of Object.entries(value as object)) {
    if (isBranch(item)) {
      lines += `${indent}${key}:\n${block(item, inner)}`;
    } else if (item !== undefined) {
      lines += `${indent}${key}: ${scalar(item)}\n`;
    }
  }
  return lines;
}

/** Whether a value takes lines of its own. */
function isBranch(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && Object.keys(value).length > 0
  );
}

/**
 * YAML for maps, lists and plain values under keys of the kinds. What is
 * `undefined` is left out.
 */
export function yamlSnippet(value: object): string {
  return block(value, '');
}
