#!/usr/bin/env node
/**
 * Runs the portal for development: `npm start`, or `npm start -- --postgres`.
 *
 * It chooses the configuration files, starts PostgreSQL if asked to, runs
 * Backstage's own `repo start`, says where the portal is once it answers, and
 * takes everything down with it when it is told to stop.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isPortFree } from './ports.mjs';

const USAGE =
  'npm start -- [--postgres] [--frontend-port PORT] [--backend-port PORT] [--data FOLDER] [--skip-local-config]';
const READY_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 15_000;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

/** What was started, last one first: each is a function that stops it. */
const stops = [];
let stopping = false;

async function stop(exitCode) {
  if (stopping) {
    return;
  }
  stopping = true;
  for (const stopOne of stops) {
    await stopOne();
  }
  process.exit(exitCode);
}

async function fail(message) {
  console.error(`\nai-governance: ${message}`);
  await stop(1);
}

function readPort(text, flag) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`${flag} takes a port number, and got '${text}'.`);
  }
  return port;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      postgres: { type: 'boolean', default: false },
      'frontend-port': { type: 'string', default: '3000' },
      'backend-port': { type: 'string', default: '7007' },
      data: { type: 'string', default: join(root, '.data') },
      'skip-local-config': { type: 'boolean', default: false },
    },
  });
  const token = process.env.PORTAL_TOKEN;
  if (token && !/^\S{8,}$/.test(token)) {
    throw new Error(
      'PORTAL_TOKEN has to be at least 8 characters long, without spaces.',
    );
  }
  return {
    postgres: values.postgres,
    frontendPort: readPort(values['frontend-port'], '--frontend-port'),
    backendPort: readPort(values['backend-port'], '--backend-port'),
    data: resolve(values.data),
    skipLocalConfig: values['skip-local-config'],
    hasToken: Boolean(token),
  };
}

/** The configuration files in use, later ones over earlier ones. */
function chooseConfigFiles({ postgres, hasToken, skipLocalConfig }) {
  return [
    'app-config.yaml',
    postgres && 'app-config.postgres.yaml',
    hasToken && 'app-config.token.yaml',
    !skipLocalConfig && 'app-config.local.yaml',
  ]
    .filter(file => file && existsSync(join(root, file)))
    .map(file => join(root, file));
}

/** Configuration that follows from the options, as environment variables. */
function configFromOptions({ postgres, frontendPort, backendPort, data }) {
  const values = {
    app_baseUrl: `http://localhost:${frontendPort}`,
    backend_baseUrl: `http://localhost:${backendPort}`,
    backend_listen_port: backendPort,
    backend_cors_origin: `http://localhost:${frontendPort}`,
  };
  if (!postgres) {
    values.backend_database_connection_directory = join(data, 'sqlite');
  }
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      `APP_CONFIG_${key}`,
      JSON.stringify(value),
    ]),
  );
}

/** Starts PostgreSQL; returns the variables that say how to reach it. */
async function startPostgres(folder) {
  console.log(`Starting PostgreSQL on ${folder} …`);
  // In a process group of its own, a Ctrl-C does not stop it before the portal.
  const child = spawn(
    process.execPath,
    [join(root, 'scripts/postgres.mjs'), folder],
    { stdio: ['pipe', 'pipe', 'inherit'], detached: !isWindows },
  );
  const exited = new Promise(done => child.once('exit', done));
  stops.unshift(async () => {
    child.stdin.end();
    await exited;
  });
  const connection = await Promise.race([
    new Promise(done =>
      createInterface(child.stdout).once('line', line =>
        done(JSON.parse(line)),
      ),
    ),
    exited,
  ]);
  if (!connection?.port) {
    throw new Error('PostgreSQL did not start; the lines above say why.');
  }
  child.once('exit', () => {
    if (!stopping) {
      fail('PostgreSQL stopped. Start the portal again.');
    }
  });
  return {
    POSTGRES_HOST: connection.host,
    POSTGRES_PORT: String(connection.port),
    POSTGRES_USER: connection.user,
    POSTGRES_PASSWORD: connection.password,
  };
}

/** Whether any process is left of what was started as this group. */
function isGroupAlive(groupId) {
  try {
    process.kill(-groupId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Stops a process with all of its children, and waits until they are gone. */
async function stopGroup(child) {
  if (!isWindows && !isGroupAlive(child.pid)) {
    return;
  }
  if (isWindows) {
    spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  process.kill(-child.pid, 'SIGTERM');
  const deadline = Date.now() + STOP_TIMEOUT_MS;
  while (isGroupAlive(child.pid) && Date.now() < deadline) {
    await new Promise(done => setTimeout(done, 100));
  }
  if (isGroupAlive(child.pid)) {
    process.kill(-child.pid, 'SIGKILL');
  }
}

function startBackstage(configFiles, env) {
  const child = spawn(
    process.execPath,
    [
      join(root, 'node_modules/@backstage/cli/bin/backstage-cli'),
      'repo',
      'start',
      ...configFiles.flatMap(file => ['--config', file]),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: !isWindows,
      env: { ...process.env, BROWSER: 'none', ...env },
    },
  );
  stops.unshift(() => stopGroup(child));
  child.once('error', error => fail(`Backstage did not start: ${error}`));
  child.once('exit', code => stop(code ?? 1));
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function announce({ frontendPort, backendPort }) {
  const portal = `http://localhost:${frontendPort}`;
  const readiness = `http://localhost:${backendPort}/.backstage/health/v1/readiness`;
  const deadline = Date.now() + READY_TIMEOUT_MS;
  while (!(await answers(readiness)) || !(await answers(portal))) {
    await new Promise(done => setTimeout(done, 500));
    if (stopping) {
      return;
    }
    if (Date.now() > deadline) {
      console.error(
        '\nai-governance: The portal does not answer yet; the lines above say what is wrong.\n',
      );
      return;
    }
  }
  console.log(`\nThe portal is ready: ${portal} (Ctrl-C stops it)\n`);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => stop(0));
}

try {
  const options = readOptions();
  for (const [flag, port] of [
    ['--frontend-port', options.frontendPort],
    ['--backend-port', options.backendPort],
  ]) {
    if (!(await isPortFree(port))) {
      throw new Error(
        `Port ${port} is in use. Stop what uses it, or choose another with ${flag}.`,
      );
    }
  }
  const env = {
    ...configFromOptions(options),
    ...(options.postgres &&
      (await startPostgres(join(options.data, 'postgres')))),
  };
  startBackstage(chooseConfigFiles(options), env);
  await announce(options);
} catch (error) {
  const isUsage = error.code?.startsWith('ERR_PARSE_ARGS');
  await fail(
    isUsage ? `${error.message.split('. ')[0]}. Use: ${USAGE}` : error.message,
  );
}
