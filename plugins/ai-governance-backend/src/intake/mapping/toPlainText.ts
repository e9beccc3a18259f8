import { convert } from 'html-to-text';

/** What a reader of HTML would see, without the tags; links keep their address. */
export function toPlainText(html: string): string {
  return convert(html, {
    wordwrap: false,
    limits: { maxDepth: 100 },
    selectors: [
      { selector: 'img', format: 'skip' },
      { selector: 'a', options: { hideLinkHrefIfSameAsText: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map(selector => ({
        selector,
        options: { uppercase: false },
      })),
    ],
  }).trim();
}
