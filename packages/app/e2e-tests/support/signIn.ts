import { expect, type Page } from '@playwright/test';

/**
 * Signs in as one of the demo's people, by name, and waits for the portal.
 *
 * @internal
 */
export async function signIn(page: Page, name: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await expect(
    page.getByRole('link', { name: 'Settings', exact: true }),
  ).toBeVisible();
}

/**
 * Signs out through the settings, and waits for the sign-in page.
 *
 * @internal
 */
export async function signOut(page: Page): Promise<void> {
  await page.goto('/settings');
  await page.getByTestId('user-settings-menu').click();
  await page.getByTestId('sign-out').click();
  await expect(
    page.getByRole('heading', { name: 'Who are you today?' }),
  ).toBeVisible();
}
