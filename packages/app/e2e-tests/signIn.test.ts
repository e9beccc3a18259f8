import { signIn, signOut } from './support/signIn';
import { expect, test } from './support/test';

test('an engineer signs in, finds the catalog, and signs out', async ({
  page,
}) => {
  await signIn(page, 'Erik Lindqvist');

  await expect(
    page.getByRole('heading', { name: 'Fernhill Group Catalog' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Loan application API' }).first(),
  ).toBeVisible();

  await page.reload();
  await expect(
    page.getByRole('heading', { name: 'Fernhill Group Catalog' }),
  ).toBeVisible();

  await signOut(page);
  await page.goto('/');
  await expect(
    page.getByRole('button', { name: /^Erik Lindqvist/ }),
  ).toBeVisible();
});

test.describe('as an outsider', () => {
  test.use({
    expectedErrors: [/404 .*component\/default\/loan-application-api/],
  });

  test('finds only what the contractors own', async ({ page }) => {
    await signIn(page, 'Jo Abara');

    await page.goto('/?filters[kind]=component&filters[user]=all');
    await expect(
      page.getByRole('link', { name: 'Brochure site' }).first(),
    ).toBeVisible();
    await expect(
      page.getByRole('heading', { name: 'All Components (1)' }).first(),
    ).toBeVisible();

    await page.goto('/catalog/default/component/loan-application-api');
    await expect(
      page.getByText('There is no component', { exact: false }),
    ).toBeVisible();
  });
});
