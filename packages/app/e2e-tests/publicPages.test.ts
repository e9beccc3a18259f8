import { readFileSync } from 'node:fs';
import { test as base, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect, test } from './support/test';

const PAGES = `http://localhost:${process.env.TEST_BACKEND_PORT}/api/ai-governance/public`;
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What keeps people out of a page, by rule and element. */
async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations }: AxeResults = await page.evaluate('axe.run(document)');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}

async function fillIn(page: Page): Promise<void> {
  await page.goto(`${PAGES}/concern?interaction=loan-pre-approval&lang=en`);
  await page.getByLabel('Have a person look at the decision').check();
  await page.getByLabel('What is it about, in one line?').fill('Turned down');
  await page.getByLabel('What happened?').fill('Within a second.');
  await page.getByRole('button', { name: 'Send' }).click();
}

base.describe('without script', () => {
  base.use({ javaScriptEnabled: false });

  base(
    'a customer raises a concern, and comes back by the code',
    async ({ page }) => {
      await page.goto(`${PAGES}/concern?lang=en`);
      await expect(page.getByLabel('Loan pre-approval')).toBeVisible();
      await fillIn(page);
      await expect(
        page.getByRole('heading', { name: 'We have got your concern' }),
      ).toBeVisible();
      const code = await page.locator('.code').innerText();

      await page.getByRole('link', { name: /\/public\/receipt/ }).click();
      await page.getByLabel('Your code').fill(code.toLowerCase());
      await page.getByRole('button', { name: 'Show my concern' }).click();
      await expect(
        page.getByText('Nobody has looked at it yet.'),
      ).toBeVisible();
      expect(page.url()).not.toContain(code.slice(0, 5));
      await page.getByLabel('Your message').fill('Is there any news?');
      await page.getByRole('button', { name: 'Send message' }).click();
      await expect(page.getByText('Your message was sent.')).toBeVisible();
      await expect(page.getByText('Is there any news?')).toBeVisible();
    },
  );
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme, expectedErrors: [/status of 4(04|22)/] });

    test('no page keeps anybody out, or is wider than the screen', async ({
      page,
    }) => {
      async function expectOpen(): Promise<void> {
        expect(await barriersOn(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 800 });
        const width = await page.evaluate('document.body.scrollWidth');
        expect(width).toBeLessThanOrEqual(320);
      }
      await page.goto(`${PAGES}/concern?lang=de`);
      await expectOpen();
      await page.getByRole('button', { name: 'Absenden' }).click();
      await expect(page.getByRole('alert')).toBeFocused();
      await expectOpen();
      await fillIn(page);
      const code = await page.locator('.code').innerText();
      await expectOpen();
      await page.goto(`${PAGES}/receipt?lang=en`);
      await page.getByRole('button', { name: 'Show my concern' }).click();
      await expectOpen();
      await page.getByLabel('Your code').fill(code);
      await page.getByRole('button', { name: 'Show my concern' }).click();
      await expectOpen();
      await page.goto(`${PAGES}/nothing`);
      await expectOpen();
    });
  });
}
