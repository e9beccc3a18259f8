import type { ConsoleMessage, Page } from '@playwright/test';

/**
 * Whether the console speaks of our code, and not of somebody else's. React
 * warns about many things in other people's components: it names the component
 * at fault first, so the first file in its stack tells. Without a stack, what
 * the message was reported for does.
 */
function isOurs(message: ConsoleMessage): boolean {
  const [firstFile] = /webpack-internal:\/\/\/\S+/.exec(message.text()) ?? [
    message.location().url,
  ];
  return !firstFile.includes('/node_modules/');
}

/**
 * Collects the errors of our own making that a page reports from now on:
 * uncaught ones, requests that failed, and what is written to the console as
 * an error.
 *
 * @internal
 */
export function consoleErrorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', error => errors.push(`uncaught: ${error.message}`));
  page.on('console', message => {
    if (message.type() === 'error' && isOurs(message)) {
      errors.push(`${message.text()} (${message.location().url})`);
    }
  });
  return errors;
}
