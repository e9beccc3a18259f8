import {
  choose,
  decide,
  PUBLIC_PAGES,
  readAsCustomer,
  sendTicket,
  takeUp,
  tellAndClose,
} from './support/concerns';
import { signIn, signOut } from './support/signIn';
import { expect, test } from './support/test';

// Each is a journey of several people.
test.setTimeout(300_000);

const HANDLER = 'Tomas Varga';
const REVIEWER = 'Inès Moreau';
const DAY_MS = 24 * 3600 * 1000;

/** A moment as a field takes it. */
function localMoment(daysAgo: number): string {
  const moment = new Date(Date.now() - daysAgo * DAY_MS);
  return new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 16);
}

test('a ticket of the support desk is worked to its end, and the customer reads why', async ({
  page,
}) => {
  const { reference, code } = await sendTicket({
    subject: 'The chat sent me round in circles',
    description: 'It never let me talk to a person.',
  });
  await signIn(page, HANDLER);
  await takeUp(page, reference, 'e-mail');
  await decide(page, reference, {
    reasons: 'The chat missed the words for a person.',
    effect: 'there was no decision to look at',
  });
  await tellAndClose(page, reference, {
    channel: 'e-mail',
    text: 'You were right, and the chat now hands over.',
  });
  await readAsCustomer(page, code);
  await expect(
    page.getByText('The chat missed the words for a person.'),
  ).toBeVisible();
  await expect(
    page.getByText('You were right, and the chat now hands over.'),
  ).toBeVisible();
});

test('what came by the public form is reviewed by a person who may change it', async ({
  page,
}) => {
  await page.goto(
    `${PUBLIC_PAGES}/concern?interaction=loan-pre-approval&lang=en`,
  );
  await page.getByLabel('Have a person look at the decision').check();
  await page.getByLabel('What is it about, in one line?').fill('Refused');
  await page
    .getByLabel('What happened?')
    .fill('My income as a nurse was not counted.');
  await page.getByRole('button', { name: 'Send' }).click();
  const code = await page.locator('.code').innerText();
  const reference = /C-\d{4}-\d+/.exec(
    await page.locator('main').innerText(),
  )![0];

  await signIn(page, HANDLER);
  await takeUp(page, reference, 'receipt page');
  await signOut(page);
  await signIn(page, REVIEWER);
  await decide(page, reference, {
    isReview: true,
    reasons: 'The shift allowances were left out.',
    effect: 'the decision was changed',
  });
  await signOut(page);
  await signIn(page, HANDLER);
  await tellAndClose(page, reference, {
    channel: 'receipt page',
    text: 'A person looked at it, and the loan is granted.',
  });
  await readAsCustomer(page, code);
  await expect(
    page.getByText('The shift allowances were left out.'),
  ).toBeVisible();
});

test('a letter that lay for ten days is late once, and its sender is told the outcome', async ({
  page,
}) => {
  await signIn(page, HANDLER);
  await page.goto('/ai-governance/concerns/new');
  await choose(page, page, /^Came in by/, 'letter');
  await page.getByLabel(/^Received/).fill(localMoment(10));
  await page.getByLabel(/^Summary/).fill('The chat knows nothing of my order');
  await page
    .getByLabel(/^What the customer says/)
    .fill('I wrote a letter because the chat did not help.');
  await page.getByLabel(/^complaint/).check();
  await page.getByLabel('Customer interaction').fill('Support');
  await page.getByRole('option', { name: /^Support chat/ }).click();
  await page.getByRole('button', { name: 'Enter it' }).click();
  const open = page.getByRole('button', { name: /^Open C-/ });
  const reference = /C-\d{4}-\d+/.exec(await open.innerText())![0];
  const code = await page.locator('[data-receipt] > div').first().innerText();
  await open.click();

  const timeline = page.getByRole('list', { name: 'Timeline' });
  const late = timeline
    .getByRole('listitem')
    .filter({ hasText: 'A clock ran out' });
  // The clocks are looked at every minute; the page learns of it by itself.
  await expect(late).toHaveCount(1, { timeout: 100_000 });

  await takeUp(page, reference, 'letter');
  await decide(page, reference, {
    reasons: 'The chat had no access to orders of that shop.',
    effect: 'there was no decision to look at',
  });
  await tellAndClose(page, reference, {
    channel: 'letter',
    text: 'Your order is on its way; a letter follows.',
  });
  await expect(late).toHaveCount(1);
  await page.goto('/notifications');
  await expect(page.getByText(`Concern ${reference} is late`)).toHaveCount(1);
  await readAsCustomer(page, code);
  await expect(
    page.getByText('The chat had no access to orders of that shop.'),
  ).toBeVisible();
});
