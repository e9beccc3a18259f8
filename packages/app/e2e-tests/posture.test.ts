import { signIn } from './support/signIn';
import { expect, test } from './support/test';

test('an engineer sees what is missing beside the service, and copies the fix', async ({
  page,
}) => {
  await signIn(page, 'Erik Lindqvist');
  await page.goto('/catalog/default/component/credit-limit-service');

  await expect(
    page.getByRole('heading', { name: 'AI customer impact' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Open AI customer impact' }).click();

  await expect(page.getByText('Level: declared')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'What customers are told' }),
  ).toBeVisible();
  const fault = page
    .getByRole('listitem')
    .filter({
      hasText: 'Customers are not told what to do to contest the decision.',
    })
    .first();
  await fault.getByRole('button', { name: /Copy YAML/i }).click();

  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^spec:\n {2}transparency:\n {4}rights:\n[^]*right: contest/,
  );
});

test('a governance lead goes from the heat map to the interactions behind it', async ({
  page,
}) => {
  await signIn(page, 'Nadia Osei');
  await page.getByRole('link', { name: 'AI governance' }).first().click();

  await expect(page.getByText('21').first()).toBeVisible();
  await page
    .getByRole('link', { name: /Marketplace.*Transparency/ })
    .first()
    .click();

  await expect(page).toHaveURL(/owner=group/);
  await expect(page).toHaveURL(/requirement=transparency/);
  await expect(
    page.getByRole('link', { name: 'Review summaries' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Loan pre-approval' }),
  ).toHaveCount(0);

  await page.reload();
  await expect(
    page.getByRole('link', { name: 'Review summaries' }),
  ).toBeVisible();
});

test('an outsider finds no trace of what others own', async ({ page }) => {
  await signIn(page, 'Jo Abara');
  await page.goto('/ai-governance/interactions');
  await expect(
    page.getByText(/no customer interaction/i).first(),
  ).toBeVisible();
  await expect(page.getByText('Loan pre-approval')).toHaveCount(0);
  await page.goto('/ai-governance');
  await expect(page.getByText('Lending')).toHaveCount(0);
});
