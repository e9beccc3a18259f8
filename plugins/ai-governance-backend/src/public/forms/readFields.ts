/** What a form sent, by field; of a field that came twice, the first. */
export interface SentFields {
  /** A field without what cannot be seen; empty if it was not sent. */
  text(name: string): string;
  /** All values of a field that can have several. */
  list(name: string): string[];
  /** Every field, as a captcha sees them. */
  all(): Record<string, string>;
}

/** Databases and pages have no room for these; tabs and line breaks stay. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

function cleaned(value: string): string {
  return value.replace(/\r\n?/g, '\n').replace(INVISIBLE, '').trim();
}

/** Reads a body of the type `application/x-www-form-urlencoded`. */
export function readFields(body: unknown): SentFields {
  const fields = new Map(
    Object.entries((body ?? {}) as Record<string, string | string[]>).map(
      ([name, value]) => [name, [value].flat().map(cleaned)],
    ),
  );
  return {
    text: name => fields.get(name)?.[0] ?? '',
    list: name => (fields.get(name) ?? []).filter(Boolean),
    all: () =>
      Object.fromEntries(
        [...fields].map(([name, values]) => [name, values[0] ?? '']),
      ),
  };
}
