import { html, Html } from '../html/html';
import { Language, LANGUAGE_CODES, textsIn } from '../texts/languages';
import { PublicTexts } from '../texts/PublicTexts';
import { Theme } from '../theme/Theme';

/** What every page is made with. */
export interface PageFrame {
  theme: Theme;
  /** The whole element: what stands in it is checked by its hash. */
  style: Html;
  language: Language;
  texts: PublicTexts;
  /**
   * The address that the pages lie under. Forms are sent to addresses beside
   * their own, so that they work behind any proxy; links are whole.
   */
  address: string;
}

/** The pages that people can go to. */
export type PageName = 'concern' | 'receipt';

const CURRENT = html`aria-current="page"`;

/** A page in the organisation's frame. */
export function layout(
  frame: PageFrame,
  options: {
    title: string;
    content: Html;
    /** Where in the frame it is, if it is one of those that are linked. */
    current?: PageName;
    hasProblems?: boolean;
    /**
     * Whether it can be had in another language by asking for it again. What
     * was sent to get it would be lost.
     */
    canBeAskedAgain?: boolean;
  },
): string {
  const { theme, language, texts } = frame;
  const { title, content, current, hasProblems } = options;
  const link = (page: PageName, text: string) => html`<li>
    <a href="${linkTo(frame, page)}" ${current === page && CURRENT}>${text}</a>
  </li>`;
  const page = html`<!DOCTYPE html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>
          ${hasProblems && `${texts.common.error}: `}${title} – ${theme.name}
        </title>
        <link rel="icon" href="${theme.logo ?? 'data:,'}" />
        ${frame.style}
      </head>
      <body>
        <a class="skip" href="#content">${texts.common.skipToContent}</a>
        <header>
          <div class="column">
            <p class="name">
              ${theme.logo && html`<img src="${theme.logo}" alt="" />`}
              <span>${theme.name}</span>
            </p>
            <nav aria-label="${theme.name}">
              <ul>
                ${link('concern', texts.common.raiseConcern)}
                ${link('receipt', texts.common.readConcern)}
              </ul>
            </nav>
          </div>
        </header>
        <main class="column" id="content" tabindex="-1">${content}</main>
        <footer>
          <div class="column">
            <p>${texts.common.footer}</p>
            ${options.canBeAskedAgain && languageLinks(frame)}
          </div>
        </footer>
      </body>
    </html>`;
  return page.text;
}

/** The whole address of a page, in the language of this one. */
export function linkTo(
  { address, language }: PageFrame,
  page: PageName,
): string {
  return `${address}/${page}?lang=${language}`;
}

function languageLinks({ language, texts }: PageFrame): Html {
  return html`<nav
    class="languages"
    aria-label="${texts.common.otherLanguages}"
  >
    <ul>
      ${LANGUAGE_CODES.filter(code => code !== language).map(
        code => html`<li>
          <a href="?lang=${code}" hreflang="${code}" lang="${code}"
            >${textsIn(code).languageName}</a
          >
        </li>`,
      )}
    </ul>
  </nav>`;
}
