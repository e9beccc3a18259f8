import { expect, test as base } from '@playwright/test';
import { consoleErrorsOf } from './consoleErrors';

/** Options of a test, set with `test.use`. @internal */
export interface TestOptions {
  /** Errors in the console that belong to what the test does. */
  expectedErrors: RegExp[];
}

/**
 * Playwright's `test`, which also fails when the page reported errors of our
 * own making that the test does not expect.
 *
 * @internal
 */
export const test = base.extend<TestOptions>({
  expectedErrors: [[], { option: true }],
  page: async ({ page, expectedErrors }, runTest) => {
    const errors = consoleErrorsOf(page);
    await runTest(page);
    const unexpected = errors.filter(
      error => !expectedErrors.some(expected => expected.test(error)),
    );
    expect(unexpected, 'errors of our own making in the console').toEqual([]);
  },
});

export { expect };
