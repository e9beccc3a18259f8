#!/usr/bin/env node
/**
 * The way in: `npm run setup`, `npm start` and `npm test` all come here.
 *
 * It needs Git, npm and any Node from 20 on. It fetches what else is needed
 * (Node 24 where this machine's is not one that Backstage supports, and Yarn)
 * as npm packages into `.tools/`, installs the project's packages when the
 * lockfile changed, and then hands over to the script for the task.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '24.9.0';
const SUPPORTED_NODE_MAJORS = ['22', '24'];
const TASKS = {
  setup: undefined,
  start: 'scripts/start.mjs',
  test: 'scripts/test.mjs',
};

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

function fail(what, remedy) {
  console.error(`\nai-governance: ${what} ${remedy}`);
  process.exit(1);
}

/** Runs a command in the open, and stops with one line if it fails. */
function run(command, args, { what, remedy, ...options }) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: isWindows,
    ...options,
  });
  if (result.error || result.status !== 0) {
    const why = result.error?.message ?? `exit code ${result.status}`;
    fail(`${what} failed (${why}).`, remedy);
  }
}

function readVersion(packageJson) {
  return existsSync(packageJson)
    ? JSON.parse(readFileSync(packageJson, 'utf8')).version
    : undefined;
}

/** Makes sure of Node and Yarn; returns their paths. */
function ensureTools() {
  const { packageManager } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const yarnVersion = packageManager.split('@')[1];
  const wanted = { '@yarnpkg/cli-dist': yarnVersion };
  const [major] = process.versions.node.split('.');
  const ownNode = SUPPORTED_NODE_MAJORS.includes(major);
  if (!ownNode) {
    wanted.node = NODE_VERSION;
  }

  const tools = join(root, '.tools');
  const missing = Object.entries(wanted).filter(
    ([name, version]) =>
      readVersion(join(tools, 'node_modules', name, 'package.json')) !==
      version,
  );
  if (missing.length > 0) {
    const list = missing.map(entry => entry.join(' ')).join(', ');
    console.log(`Fetching ${list} (this machine has Node ${major}) …`);
    mkdirSync(tools, { recursive: true });
    const manifest = {
      private: true,
      dependencies: wanted,
      allowScripts: { [`node@${NODE_VERSION}`]: true },
    };
    writeFileSync(join(tools, 'package.json'), JSON.stringify(manifest));
    run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: tools,
      what: 'Fetching the tools with npm',
      remedy: 'Check that npm reaches its registry, then run this again.',
    });
  }

  return {
    node: ownNode
      ? process.execPath
      : join(tools, 'node_modules/node/bin', isWindows ? 'node.exe' : 'node'),
    yarn: join(tools, 'node_modules/@yarnpkg/cli-dist/bin/yarn.js'),
  };
}

/** Installs the project's packages, if anything they follow from changed. */
function ensureInstalled({ node, yarn, env }) {
  const stamp = join(root, 'node_modules', '.installed-from');
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
  const inputs = createHash('sha256').update(version);
  for (const file of ['yarn.lock', '.yarnrc.yml', 'package.json']) {
    inputs.update(readFileSync(join(root, file)));
  }
  const current = inputs.digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === current) {
    return;
  }
  console.log('Installing packages …');
  rmSync(stamp, { force: true });
  run(node, [yarn, 'install', '--immutable'], {
    env,
    what: 'Installing packages with Yarn',
    remedy:
      'Read the lines above; if yarn.lock does not fit a package.json, run `yarn install` and commit it.',
  });
  writeFileSync(stamp, current);
}

const [task, ...args] = process.argv.slice(2);
if (!(task in TASKS)) {
  fail(
    `There is no task '${task ?? ''}'.`,
    `Use one of: ${Object.keys(TASKS).join(', ')}.`,
  );
}

const tools = ensureTools();
const registry = spawnSync('npm', ['config', 'get', 'registry'], {
  encoding: 'utf8',
  shell: isWindows,
}).stdout.trim();
const env = {
  ...process.env,
  PATH: [dirname(tools.node), process.env.PATH].join(delimiter),
  // Yarn asks the registry that npm asks.
  YARN_NPM_REGISTRY_SERVER: registry,
};
ensureInstalled({ ...tools, env });

/** Runs the task's script; what ends this process ends that one too. */
function handOver(node, script, env) {
  const child = spawn(node, [script, ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  // When npm is told to stop, its shell ends without passing that on.
  if (process.env.npm_lifecycle_event) {
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) {
        child.kill('SIGTERM');
      }
    }, 500).unref();
  }
  child.once('exit', code => process.exit(code ?? 1));
}

if (TASKS[task]) {
  handOver(tools.node, TASKS[task], env);
} else {
  console.log('Everything is installed.');
}
