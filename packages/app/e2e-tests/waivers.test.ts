import { signIn, signOut } from './support/signIn';
import { expect, test } from './support/test';

const INTERACTION = 'Hardship outreach';
const CHECK = 'Nothing says where customers are told.';
const TAB =
  '/catalog/default/customerinteraction/hardship-outreach/ai-customer-impact';

/** A day that any policy on the length of waivers allows. */
function tomorrow(): string {
  return new Date(Date.now() + 24 * 3600 * 1000).toISOString().slice(0, 10);
}

test('an engineer asks for a waiver, and the governance lead gives it and takes it back', async ({
  page,
}) => {
  await signIn(page, 'Erik Lindqvist');
  await page.goto(TAB);
  await page
    .getByRole('button', { name: `Ask for a waiver: ${CHECK}` })
    .click();
  await page
    .getByLabel('Reason')
    .fill('The letters are rewritten, and say it from tomorrow on.');
  await page.getByLabel('Until').fill(tomorrow());
  await page.getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText(/^Waiver asked for by/)).toBeVisible();

  await signOut(page);
  await signIn(page, 'Nadia Osei');
  await page.goto('/ai-governance/work-list?part=waivers&for=you');
  await page.getByRole('button', { name: /^Decide: .*Hardship/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(`failing: ${CHECK}`)).toBeVisible();
  await dialog.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText(/^Approved: /)).toBeVisible();

  // An empty list offers it a second time.
  await page.getByRole('button', { name: 'Clear filters' }).first().click();
  await page.getByRole('link', { name: INTERACTION }).click();
  await page.getByRole('button', { name: '1 waived' }).click();
  await expect(page.getByText(`Without it: ${CHECK}`)).toBeVisible();

  await page
    .getByRole('button', { name: /^Revoke: / })
    .first()
    .click();
  await dialog.getByLabel('Note').fill('The letters are out.');
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(
    page.getByRole('button', { name: `Ask for a waiver: ${CHECK}` }),
  ).toBeVisible();
  await expect(
    page.getByRole('button', { name: '1 past waiver' }),
  ).toBeVisible();
});
