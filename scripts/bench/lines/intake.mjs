import { createHmac, randomUUID } from 'node:crypto';
import { createBareIntake } from '../tools/createBareIntake.mjs';
import { expectSame, timeInTurn } from '../tools/measure.mjs';
import { DESK, portalWithConcerns } from '../tools/portalWithConcerns.mjs';

const AT_ONCE = 10;
const PER_RUN = 500;
const PER_TRIAL = 20;
/** A desk hears about few of all interactions. */
const INTERACTIONS = 20;

function payload(index) {
  return {
    subject: `A question about a loan, number ${index}`,
    text: 'I earn enough. Please tell me why a computer said no.',
    about: `customerinteraction:default/interaction-${index % INTERACTIONS}`,
    kind: 'complaint',
    customer: { mail: 'maria@muster.example' },
  };
}

/** Hands in one concern, signed. */
async function deliver({ url, clock }, body) {
  const time = String(Math.floor(clock.now().getTime() / 1000));
  const response = await fetch(`${url}/api/ai-governance/intake/${DESK.name}`, {
    method: 'POST',
    body,
    headers: {
      'Content-Type': 'application/json',
      [DESK.time]: time,
      [DESK.delivery]: randomUUID(),
      [DESK.signature]: createHmac('sha256', DESK.secret)
        .update(`${time}.${body}`)
        .digest('hex'),
    },
  });
  const text = await response.text();
  if (response.status !== 201) {
    throw new Error(`intake: ${response.status} ${text}`);
  }
  return JSON.parse(text).id;
}

/** Does something so many times, a few of them at once. */
async function many(count, work) {
  let next = 0;
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next < count) {
        next += 1;
        await work(next);
      }
    }),
  );
}

/**
 * Concerns handed in over HTTP, signed and journalled, beside a transaction that
 * does nothing but insert the same rows.
 */
export const intake = {
  name: 'intake',
  sizes: { full: 1_000_000, trial: 300 },
  async run({ size, runs }) {
    const { portal, clock, knex } = await portalWithConcerns(size);
    const count = runs > 1 ? PER_RUN : PER_TRIAL;
    const sender = { url: portal.url, clock };
    let handedIn = 0;
    const handIn = () => {
      handedIn += 1;
      return deliver(sender, JSON.stringify(payload(handedIn)));
    };
    const bare = await createBareIntake({ knex, handIn });
    const { taken, baseline } = await timeInTurn({
      runs,
      works: {
        taken: () => many(count, handIn),
        baseline: () => many(count, () => bare.insert()),
      },
    });
    expectSame('inserted', await bare.clear(), count * (runs + 1));
    return [
      {
        what: `concern intake over HTTP, signed and journalled, beside ${size} others`,
        value: (baseline / taken) * 100,
        unit: '% of the rate of a bare transaction with the same rows',
        atLeast: 50,
        detail: `${Math.round((count / taken) * 1000)} and ${Math.round(
          (count / baseline) * 1000,
        )} a second; ${bare.rows} rows each`,
      },
    ];
  },
};
