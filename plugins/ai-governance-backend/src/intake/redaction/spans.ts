/** A part of a text, from a position up to another. */
export interface Span {
  start: number;
  end: number;
}

/** Finds what may have to go from a text. */
export type Finder = (
  text: string,
  options: { countries: readonly string[] },
) => Span[];

/** All matches of a global pattern. */
export function matchesOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Puts a word in the place of spans; of two that overlap, the first stays. */
export function replaceSpans(
  text: string,
  options: { spans: readonly Span[]; word: string },
): { text: string; count: number } {
  const { spans, word } = options;
  const parts: string[] = [];
  let end = 0;
  let count = 0;
  const inOrder = [...spans].sort(
    (one, other) => one.start - other.start || other.end - one.end,
  );
  for (const span of inOrder) {
    if (span.start >= end) {
      parts.push(text.slice(end, span.start), word);
      end = span.end;
      count++;
    }
  }
  return { text: parts.join('') + text.slice(end), count };
}

/**
 * Where a number written in groups can end, counted in characters that are
 * no separators: for each length asked for, the position after it.
 */
export function endsOfGrouped(
  text: string,
  options: { start: number; isPart: RegExp; lengths: readonly number[] },
): Span[] {
  const { start, isPart, lengths } = options;
  const longest = Math.max(...lengths);
  const spans: Span[] = [];
  let length = 0;
  for (let at = start; at < text.length && length < longest; at++) {
    const isSeparator = ' -\u00a0\u202f'.includes(text[at]);
    if (isPart.test(text[at])) {
      length++;
      const isEnd = !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
      if (isEnd && lengths.includes(length)) {
        spans.push({ start, end: at + 1 });
      }
    } else if (!isSeparator || !isPart.test(text[at + 1] ?? '')) {
      break;
    }
  }
  return spans.reverse();
}
