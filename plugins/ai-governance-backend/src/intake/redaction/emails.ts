import { Finder, Span } from './spans';

const LOCAL = /[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]/u;
const DOMAIN = /[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/uy;

/** Finds e-mail addresses, outwards from each @ so that long texts stay cheap. */
export const findEmails: Finder = text => {
  const spans: Span[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && LOCAL.test(text[start - 1])) {
      start--;
    }
    DOMAIN.lastIndex = at + 1;
    const [domain] = DOMAIN.exec(text) ?? [];
    if (start < at && domain && /\.[^.]*\p{L}[^.]*$/u.test(domain)) {
      spans.push({ start, end: at + 1 + domain.length });
      from = at + 1 + domain.length;
    }
  }
  return spans;
};
