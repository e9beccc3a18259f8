import { oneLine } from './wording';

/**
 * Text inside Markdown, on one line. What a declaration says is shown as it is:
 * it must add no markup, no table cell, and call nobody by `@`.
 */
export function text(found: string): string {
  return oneLine(found)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->');
}

/** A word as code. */
export function code(found: string): string {
  return `\`${oneLine(found).replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A block of code, in a fence longer than any in it. */
export function fenced(language: string, found: string): string {
  const longest = Math.max(
    2,
    ...[...found.matchAll(/`+/g)].map(([run]) => run.length),
  );
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${found.trimEnd()}\n${fence}`;
}

/** Text inside an HTML element. */
export function html(found: string): string {
  return oneLine(found)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '@<!-- -->');
}
