import { html } from '../html/html';
import { dayIn } from '../texts/languages';
import { layout, linkTo, PageFrame } from './layout';

/** The page that shows a code, once. */
export function givenPage(
  frame: PageFrame,
  options: { reference: string; code: string; dueAt?: string },
): string {
  const { given } = frame.texts;
  const { reference, code, dueAt } = options;
  const address = linkTo(frame, 'receipt');
  const content = html`
    <h1>${given.title}</h1>
    <p class="lead">${given.lead(reference)}</p>
    <section class="panel given" aria-labelledby="code-title">
      <h2 id="code-title">${given.codeLabel}</h2>
      <p class="code">${code}</p>
      <p><strong>${given.keep}</strong></p>
    </section>
    <p>${given.how}</p>
    <h2>${given.next}</h2>
    ${dueAt && html`<p>${given.dueBy(dayIn(frame.language, dueAt))}</p>`}
    <p>${given.readWith}<br /><a href="${address}">${address}</a></p>
  `;
  return layout(frame, { title: given.title, content });
}
