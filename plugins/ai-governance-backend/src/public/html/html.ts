import escapeHtml from 'escape-html';

/** Text that is HTML already. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What can stand in a template; what is nothing leaves nothing behind. */
export type HtmlValue =
  | string
  | number
  | Html
  | false
  | undefined
  | readonly HtmlValue[];

function toText(value: HtmlValue): string {
  if (value === undefined || value === false) {
    return '';
  }
  if (value instanceof Html) {
    return value.text;
  }
  return Array.isArray(value)
    ? value.map(toText).join('')
    : escapeHtml(String(value));
}

/**
 * A template of HTML. All that is put into it is escaped, unless it came out of
 * a template itself. Attributes have to stand in quotes.
 */
export function html(
  strings: TemplateStringsArray,
  ...values: readonly HtmlValue[]
): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(toText)));
}
