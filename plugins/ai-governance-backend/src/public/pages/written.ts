import { html, Html } from '../html/html';

/** What somebody wrote, line by line as they did. */
export function written(text: string): Html {
  // Without a space around the text, which would show.
  // prettier-ignore
  return html`<p class="written">${text}</p>`;
}

/** What leads somewhere: a link if it is an address, else the words. */
export function wayTo(how: string): Html {
  return /^https?:\/\/\S+$/i.test(how)
    ? html`<p><a href="${how}" rel="noreferrer">${how}</a></p>`
    : written(how);
}
