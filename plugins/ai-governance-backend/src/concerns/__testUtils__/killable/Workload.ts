import { Answer, KillablePortal } from './KillablePortal';
import { KILLABLE_INTERACTION } from './entities';

/** Each round comes to every fault point. */
const MOST_ROUNDS = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What the portal does by itself. */
const TASKS = [
  'concern-clocks',
  'concern-signals',
  'journal-checkpoints',
  'outbox',
];

/** What is done with a concern after it was entered, in this order. */
const STEPS = [
  {
    method: 'POST',
    path: '/transitions',
    body: { to: 'acknowledged', channel: 'email', text: 'We have it.' },
  },
  {
    method: 'POST',
    path: '/messages',
    body: { kind: 'note', text: 'The ledger was right.' },
  },
  {
    method: 'PUT',
    path: '/assignment',
    body: { assignee: 'user:default/colleague' },
  },
  {
    method: 'POST',
    path: '/transitions',
    body: { to: 'withdrawn', because: 'The customer called.' },
  },
  { method: 'DELETE', path: '/personal-data' },
];

/** What somebody was told of a concern last. */
export interface Promised {
  version: number;
  state: string;
}

/** People at work on concerns, who remember what they were answered. */
export class Workload {
  /** By the id of a concern. */
  readonly promised = new Map<string, Promised>();
  /** Answers that nobody should get. */
  readonly odd: unknown[] = [];

  /** Has several at work at once, until the process is dead. */
  async workUntilDeath(portal: KillablePortal): Promise<void> {
    for (let round = 0; !portal.isDead; round += 1) {
      if (round === MOST_ROUNDS) {
        throw new Error('The work never comes to where the process dies');
      }
      await this.work(portal);
    }
  }

  private async work(portal: KillablePortal): Promise<void> {
    await Promise.all([
      this.live(portal, { steps: STEPS.length }),
      this.live(portal, { steps: STEPS.length }),
      this.live(portal, { steps: 3, daysAgo: 10 }),
      this.live(portal, { steps: 1, daysAgo: 40 }),
    ]);
    for (const task of TASKS) {
      await portal.order({ do: 'run', task });
    }
  }

  private async live(
    portal: KillablePortal,
    options: { steps: number; daysAgo?: number },
  ): Promise<void> {
    const { steps, daysAgo = 0 } = options;
    let answer = await portal.send('POST', '/concerns', {
      body: {
        channel: 'post',
        interactionRef: KILLABLE_INTERACTION,
        receivedAt: new Date(Date.now() - daysAgo * DAY_MS).toISOString(),
        summary: 'A wrong answer',
        description: 'The assistant named the wrong day.',
        requests: [{ type: 'complaint' }, { type: 'explanation' }],
        customer: { name: 'Maria Muster' },
      },
    });
    for (const { method, path, body } of STEPS.slice(0, steps)) {
      const concern = this.remember(answer);
      if (!concern) {
        return;
      }
      answer = await portal.send(method, `/concerns/${concern.id}${path}`, {
        body,
        version: concern.version,
      });
    }
    this.remember(answer);
  }

  private remember(answer: Answer): any {
    if (answer && answer.status >= 300) {
      this.odd.push(answer);
      return undefined;
    }
    if (answer) {
      const { id, version, state } = answer.body;
      this.promised.set(id, { version, state });
    }
    return answer?.body;
  }
}
