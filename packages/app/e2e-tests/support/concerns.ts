import { createHmac, randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';

const BACKEND = `http://localhost:${process.env.TEST_BACKEND_PORT}/api/ai-governance`;
/** What the demo's support desk signs with. */
const DESK_SECRET = 'fernhill-demo-webhooks-are-no-secret';

/** A concern, and the code that its customer has. @internal */
export interface Entered {
  reference: string;
  code: string;
}

/** Where customers go. @internal */
export const PUBLIC_PAGES = `${BACKEND}/public`;

/** Sends a ticket as Zendesk does, signed. @internal */
export async function sendTicket(ticket: {
  subject: string;
  description: string;
}): Promise<Entered> {
  const body = JSON.stringify({
    type: 'zen:event-type:ticket.created',
    id: randomUUID(),
    time: new Date().toISOString(),
    detail: {
      ...ticket,
      created_at: new Date().toISOString(),
      requester_id: '8447388090493',
      tags: ['complaint'],
    },
  });
  const timestamp = new Date().toISOString();
  const response = await fetch(`${BACKEND}/intake/support-desk`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-zendesk-webhook-signature-timestamp': timestamp,
      'x-zendesk-webhook-signature': createHmac('sha256', DESK_SECRET)
        .update(timestamp + body)
        .digest('base64'),
    },
    body,
  });
  expect(response.status).toBe(201);
  const { reference, receipt } = await response.json();
  return { reference, code: receipt };
}

/** Chooses an option of a field. @internal */
export async function choose(
  page: Page,
  within: Page | Locator,
  field: RegExp,
  option: string | RegExp,
): Promise<void> {
  await within.getByRole('button', { name: field }).click();
  await page
    .getByRole('option', { name: option, exact: typeof option === 'string' })
    .click();
}

async function takeStep(
  page: Page,
  name: string,
  done: string,
  fillIn: (dialog: Locator) => Promise<void> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await fillIn(dialog);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(done, { exact: true })).toBeVisible();
}

async function tell(
  page: Page,
  dialog: Locator,
  text: string,
  channel: string,
): Promise<void> {
  await choose(page, dialog, /^How/, channel);
  await dialog.getByLabel(/^What the customer is told/).fill(text);
}

/** Acknowledges a concern, and begins to assess it. @internal */
export async function takeUp(
  page: Page,
  reference: string,
  channel: string,
): Promise<void> {
  await page.goto(`/ai-governance/concerns/${reference}`);
  await takeStep(page, 'Acknowledge', 'Acknowledged.', dialog =>
    tell(page, dialog, 'We have it, and look into it.', channel),
  );
  await takeStep(page, 'Assess', 'It is being assessed.');
}

/** Decides the one request of a concern. @internal */
export async function decide(
  page: Page,
  reference: string,
  options: { reasons: string; effect: string; isReview?: boolean },
): Promise<void> {
  await page.goto(`/ai-governance/concerns/${reference}`);
  await takeStep(page, 'Decide', 'Decided.', async dialog => {
    if (options.isReview) {
      await choose(page, dialog, /^Who took it/, /^the machine/);
    }
    for (const question of await dialog.getByRole('group').all()) {
      await choose(page, question, /^Answer/, 'no');
      await question.getByLabel(/^Reasons/).fill('Nothing else like it.');
    }
    const request = dialog.getByRole('region', { name: /^Request:/ });
    await choose(page, request, /^Outcome/, 'upheld');
    await choose(page, request, /^What came of/, options.effect);
    await request.getByLabel(/^Reasons/).fill(options.reasons);
    await choose(page, request, /^Where the customer/, /^a body/);
    await request.getByLabel(/^The body/).fill('The ombudsman');
    await request.getByLabel(/^How to get there/).fill('+49 30 123456');
  });
}

/** Tells the customer the outcome of a concern, and closes it. @internal */
export async function tellAndClose(
  page: Page,
  reference: string,
  options: { text: string; channel: string },
): Promise<void> {
  await page.goto(`/ai-governance/concerns/${reference}`);
  await takeStep(
    page,
    'Tell the outcome',
    'The customer was told the outcome.',
    dialog => tell(page, dialog, options.text, options.channel),
  );
  await takeStep(page, 'Close', 'Closed.');
}

/** Goes to the public page as the customer, with the code. @internal */
export async function readAsCustomer(page: Page, code: string): Promise<void> {
  await page.goto(`${PUBLIC_PAGES}/receipt?lang=en`);
  await page.getByLabel('Your code').fill(code);
  await page.getByRole('button', { name: 'Show my concern' }).click();
}
