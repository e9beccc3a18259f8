import { ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { mockCredentials } from '@backstage/backend-test-utils';
import { KillableOptions, Order, Report } from './orders';

const PROCESS = resolve(__dirname, 'process.ts');

/** What a portal answered; nothing if it died before. */
export type Answer = { status: number; body: any } | undefined;

/** A portal in a process of its own, in the hands of a test. */
export class KillablePortal {
  private readonly child: ChildProcess;
  private readonly exited: Promise<unknown[]>;
  private readonly waiting = new Map<number, (report: Report) => void>();
  private orders = 0;
  private url = '';

  /** The process begins to load at once, which takes longest. */
  constructor() {
    this.child = fork(PROCESS, [], {
      // The same that compiles the product itself as it is developed.
      execArgv: [
        '--require',
        require.resolve('@backstage/cli/config/nodeTransform.cjs'),
      ],
      env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '' },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    this.exited = once(this.child, 'exit');
    // The compiler says on the same line which files it has read.
    this.child.on('message', (report: Report) => {
      if (report.type === 'done') {
        this.waiting.get(report.order)?.(report);
      }
    });
  }

  async start(options: KillableOptions): Promise<void> {
    const { url } = (await this.order({ do: 'start', options })) ?? {};
    if (!url) {
      throw new Error('The process ended before it was started');
    }
    this.url = url;
  }

  /** Has it do something; comes back when it is done, or the process dead. */
  async order(order: Order): Promise<Report | undefined> {
    this.orders += 1;
    const id = this.orders;
    const done = new Promise<Report>((resolveDone, reject) => {
      this.waiting.set(id, report =>
        report.error ? reject(new Error(report.error)) : resolveDone(report),
      );
    });
    if (this.child.connected) {
      this.child.send({ id, ...order }, () => {
        // Whoever is dead does not listen.
      });
    }
    const report = await Promise.race([
      done,
      this.exited.then(() => undefined),
    ]);
    this.waiting.delete(id);
    return report;
  }

  /** Sends a request; nothing comes back from whoever dies over it. */
  async send(
    method: string,
    path: string,
    options: { body?: object; version?: number; user?: string } = {},
  ): Promise<Answer> {
    const { body, version, user = 'user:default/clerk' } = options;
    try {
      const response = await fetch(`${this.url}${path}`, {
        method,
        headers: {
          authorization: mockCredentials.user.header(user),
          ...(body && { 'content-type': 'application/json' }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        body: body && JSON.stringify(body),
      });
      return { status: response.status, body: await response.json() };
    } catch (error) {
      if (!(await this.isDying())) {
        throw error;
      }
      return undefined;
    }
  }

  get isDead(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The signal that ended it. */
  async death(): Promise<string> {
    const [, signal] = await this.exited;
    return signal as string;
  }

  async kill(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  private async isDying(): Promise<boolean> {
    return (
      this.isDead ||
      Promise.race([
        this.exited.then(() => true),
        // A socket closes a moment before the process is gone.
        new Promise<boolean>(done => {
          setTimeout(() => done(false), 2000).unref();
        }),
      ])
    );
  }
}
