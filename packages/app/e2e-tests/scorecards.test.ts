import { signIn } from './support/signIn';
import { expect, test } from './support/test';

test('a governance lead compares domains, and goes to what holds one back', async ({
  page,
}) => {
  await signIn(page, 'Nadia Osei');
  await page.goto('/ai-governance/teams');
  await expect(page.getByText('3 of 24 unassessed')).toBeVisible();

  await page.getByRole('button', { name: /^Group by/ }).click();
  await page.getByRole('option', { name: 'Domain' }).click();
  await expect(page).toHaveURL(/groupBy=domain/);
  await page
    .getByRole('button', { name: 'Details of Fernhill Market' })
    .click();
  await page
    .getByRole('link', { name: 'Interactions that fail a requirement' })
    .click();

  await expect(page).toHaveURL(/system=system%3Adefault%2Fshop/);
  await expect(
    page.getByRole('link', { name: 'Review summaries' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: 'Loan pre-approval' }),
  ).toHaveCount(0);
});
