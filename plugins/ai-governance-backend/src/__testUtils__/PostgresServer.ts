import { ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { JsonObject } from '@backstage/types';

/** The same server that `npm start -- --postgres` runs. */
const SCRIPT = resolve(__dirname, '../../../../scripts/postgres.mjs');

/** A real PostgreSQL with empty databases, in a folder that goes with it. */
export class PostgresServer {
  private readonly process: ChildProcess;
  private readonly folder: string;
  /** How to connect to it. */
  readonly connection: JsonObject;

  static async start(): Promise<PostgresServer> {
    const folder = await mkdtemp(join(tmpdir(), 'ai-governance-postgres-'));
    const server = spawn(process.execPath, [SCRIPT, folder], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const [line] = await Promise.race([
      once(createInterface(server.stdout!), 'line'),
      once(server, 'exit').then(([code]) => {
        throw new Error(`PostgreSQL did not start (exit code ${code})`);
      }),
    ]);
    const { host, port, user, password } = JSON.parse(line);
    const connection = { host, port, user, password };
    return new PostgresServer({ process: server, folder, connection });
  }

  private constructor(options: {
    process: ChildProcess;
    folder: string;
    connection: JsonObject;
  }) {
    this.process = options.process;
    this.folder = options.folder;
    this.connection = options.connection;
  }

  async stop(): Promise<void> {
    if (this.process.exitCode === null) {
      const ended = once(this.process, 'exit');
      this.process.stdin!.end();
      await ended;
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}
