import { html } from '../html/html';
import { PublicTexts } from '../texts/PublicTexts';
import { layout, PageFrame } from './layout';

/** What can go wrong outside of the fields of a form. */
export type PublicErrorKind = keyof PublicTexts['errors'];

/** The page that says what went wrong, and nothing of how. */
export function errorPage(frame: PageFrame, kind: PublicErrorKind): string {
  const { title, text } = frame.texts.errors[kind];
  return layout(frame, {
    title,
    content: html`<h1>${title}</h1>
      <p class="lead">${text}</p>`,
  });
}
