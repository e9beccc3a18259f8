import { html, Html } from '../html/html';

/**
 * What somebody wrote, line by line as they did.
 * @param language - that of the customer, in which both sides write; that of
 * the page may be another
 */
export function written(text: string, language: string | undefined): Html {
  // Without a space around the text, which would show.
  // prettier-ignore
  return html`<p class="written" ${language && html`lang="${language}"`}>${text}</p>`;
}

/** What leads somewhere: a link if it is an address, else the words. */
export function wayTo(how: string, language: string | undefined): Html {
  return /^https?:\/\/\S+$/i.test(how)
    ? html`<p><a href="${how}" rel="noreferrer">${how}</a></p>`
    : written(how, language);
}
